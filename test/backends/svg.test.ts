import { describe, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { light } from "../../src/backends/svg/themes/light.js";
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

test("the theme is a choice", () => {
  const dark = { name: "dark", paints: { ...light.paints, background: "#101010" } };
  expect(printSvg(scene([]), dark)).toContain("#101010");
});
