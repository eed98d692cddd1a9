import { describe, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { light } from "../../src/backends/svg/themes/light.js";
import { themes } from "../../src/backends/svg/themes.js";
import { drawBlueprint } from "../../src/layout/blueprint/draw.js";
import type { Item, Scene } from "../../src/scene/scene.js";
import { singleLine } from "../../src/scene/text.js";
import { generateModel } from "../support/generate-model.js";
import { readXml, textOf, walk, type XmlElement } from "../support/read-xml.js";

const scene = (items: readonly Item[], title = "T"): Scene => ({
  id: "x",
  width: 100,
  height: 50,
  title,
  description: "D",
  items,
});
const words = (text: string): Item => ({
  type: "text",
  x: 1,
  y: 2,
  anchor: "start",
  size: 12,
  weight: 400,
  lineHeight: 16,
  fill: "ink",
  lines: [singleLine(text, 12, 400)],
});
const find = (root: XmlElement, name: string): readonly XmlElement[] =>
  [...walk(root)].filter((element) => element.name === name);

describe("the file", () => {
  const root = readXml(printSvg(scene([])));

  test("is an image with a name and a description of its own", () => {
    expect(root.attributes.get("role")).toBe("img");
    const ids = root.attributes.get("aria-labelledby")!.split(" ");
    expect(ids).toEqual(["x-title", "x-description"]);
    expect(
      find(root, "title")
        .concat(find(root, "desc"))
        .map((element) => element.attributes.get("id")),
    ).toEqual(ids);
    expect(root.attributes.get("viewBox")).toBe("0 0 100 50");
    expect(root.attributes.get("font-family")).toMatch(/^Inter, .*, sans-serif$/);
  });

  test("is the same for the same scene", () => {
    const draw = (): string => printSvg(drawBlueprint(generateModel({ seed: 3, steps: 5 })));
    expect(draw()).toBe(draw());
  });

  test("holds nothing but plain shapes and words", () => {
    const elements = [...walk(readXml(printSvg(drawBlueprint(generateModel({ seed: 5, steps: 5, strange: 60 })))))];
    const names = new Set(elements.map(({ name }) => name));
    const shapes = ["circle", "desc", "g", "path", "polygon", "rect", "svg", "text", "title", "tspan"];
    expect([...names].sort()).toEqual(shapes);
    for (const [name, value] of elements.flatMap(({ attributes }) => [...attributes])) {
      expect(name).not.toMatch(/^on|href|^style$|^src$/);
      if (!name.startsWith("data-")) expect(value).not.toMatch(/url\(|(^| )-0( |$)|\.\d{3}|NaN|Infinity|undefined/);
    }
  });
});

describe("text stays text", () => {
  test.each(["<script>alert(1)</script>", '"><image href="x"/>', "]]> &amp; &#38; <!-- -->", "it's “so”", "a\u00a0b"])(
    "%s",
    (text) => {
      const root = readXml(
        printSvg(scene([words(text), { type: "group", data: { kind: text }, title: text, items: [] }], text)),
      );
      expect(find(root, "text").map(textOf).join("")).toBe(text);
      expect(find(root, "title").map(textOf)).toEqual([text, text]);
      expect(find(root, "g")[0]!.attributes.get("data-kind")).toBe(text);
      expect(find(root, "script")).toEqual([]);
    },
  );

  test("what XML can't hold is shown as a replacement", () => {
    const root = readXml(printSvg(scene([], "a\u0000b\u000bc\ud800d\ufffee\u0085")));
    expect(textOf(find(root, "title")[0]!)).toBe("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd");
  });

  test("each run of another font has a place and a width of its own", () => {
    const root = readXml(printSvg(scene([words("Hello 世界 again")])));
    const runs = find(root, "text");
    expect(runs.map(textOf)).toEqual(["Hello ", "世界 ", "again"]);
    expect(runs.map((run) => run.attributes.get("data-width") !== undefined)).toEqual([false, true, false]);
    expect(runs[1]!.attributes.get("font-family")).toBe("Noto Sans CJK SC, sans-serif");
    const places = runs.map((run) => Number(run.attributes.get("x")));
    expect(places[1]! - places[0]!).toBeCloseTo(
      singleLine("Hello ", 12, 400).width + singleLine("i", 12, 400).width,
      -1,
    );
  });
});

describe("lines", () => {
  const path = (item: Partial<Extract<Item, { type: "line" }>>): readonly string[] => {
    const points = [
      [0, 0],
      [10, 0],
      [10, 20.123],
    ] as const;
    const root = readXml(printSvg(scene([{ type: "line", points, stroke: "ink", ...item }])));
    return [
      ...find(root, "path").map((each) => each.attributes.get("d")!),
      ...find(root, "polygon").map((each) => each.attributes.get("points")!),
    ];
  };

  test.each<[string, Parameters<typeof path>[0], readonly string[]]>([
    ["straight", {}, ["M0 0L10 0L10 20.12"]],
    ["rounded", { radius: 4 }, ["M0 0L6 0Q10 0 10 4L10 20.12"]],
    ["no rounder than its pieces are long", { radius: 40 }, ["M0 0L5 0Q10 0 10 5L10 20.12"]],
    ["with a head", { endArrow: true }, ["M0 0L10 0L10 20.12", "10 20.12 6.4 12.12 13.6 12.12"]],
    [
      "with two",
      { startArrow: true, endArrow: true },
      ["M0 0L10 0L10 20.12", "0 0 8 -3.6 8 3.6", "10 20.12 6.4 12.12 13.6 12.12"],
    ],
    ["with an open one", { endArrow: "open" }, ["M0 0L10 0L10 20.12", "M6.4 12.12L10 20.12L13.6 12.12"]],
    ["curved", { curved: true }, ["M0 0C5 0 5 0 10 0C10 0 10 20.12 10 20.12"]],
  ])("%s", (_, item, drawn) => {
    expect(path(item)).toEqual(drawn);
  });
});

describe.each([...themes.values()])("the theme $name", ({ paints }) => {
  const tints = ["evidence", "customer", "frontstage", "backstage", "support"] as const;
  const grounds = tints.map((lane) => paints[`${lane}-tint`]);
  const everywhere = [paints.background, ...grounds];
  const plain = [paints.panel, paints.box, paints["gate-tint"], paints["key-tint"], paints["wait-tint"]];
  const pairs: readonly (readonly [string, string, readonly string[]])[] = [
    ["ink", paints.ink, [...everywhere, ...plain]],
    ["quiet", paints.quiet, [...everywhere, ...plain]],
    ["header-ink", paints["header-ink"], [paints.header]],
    ["ink on what stands out", paints.ink, [paints.area]],
    ["background", paints.background, [paints.boundary, paints["series-1"]]],
    ["area-ink", paints["area-ink"], [paints.area, paints.background]],
    ...tints.map((lane) => [lane, paints[lane], [paints[`${lane}-tint`]]] as const),
    ...(["handover", "notify", "exchange", "option", "back"] as const).map(
      (kind) => [kind, paints[kind], everywhere] as const,
    ),
    ["fail", paints.background, [paints.fail]],
    ["wait", paints.wait, [paints["wait-tint"]]],
  ];
  test.each(pairs)("%s is legible", (_, paint, on) => {
    for (const ground of on) expect(contrast(paint, ground), `${paint} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["series-1", "series-2", "series-3", "series-4", "series-5", "series-6"] as const)(
    "%s is seen",
    (series) => {
      expect(contrast(paints[series], paints.panel)).toBeGreaterThanOrEqual(3);
    },
  );
});

test("in the theme of high contrast every text has 7 : 1", () => {
  const { paints } = themes.get("contrast")!;
  for (const ink of ["ink", "quiet", "evidence", "customer", "frontstage", "backstage", "support", "back"] as const) {
    expect(contrast(paints[ink], paints.background), ink).toBeGreaterThanOrEqual(7);
  }
});

test("the theme is a choice", () => {
  const dark = { name: "dark", paints: { ...light.paints, background: "#101010" } };
  expect(printSvg(scene([]), dark)).toContain("#101010");
});

/** WCAG 2: relative luminances, each with 0.05 for stray light. */
function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
