import { describe, expect, test } from "vitest";
import { contrastFaults, paintBrand } from "../../src/backends/svg/brand/theme.js";
import { contrastOf, fullHex, mix } from "../../src/backends/svg/colour.js";
import { illegibleTexts, leastContrast, textGrounds } from "../../src/backends/svg/legibility.js";
import { themeOf } from "../../src/backends/svg/theme-of.js";
import { light } from "../../src/backends/svg/themes/light.js";
import { themes } from "../../src/backends/svg/themes.js";
import { views } from "../../src/compiler/views.js";
import { diffModels } from "../../src/diff/diff.js";
import { unite } from "../../src/diff/union/union.js";
import { drawBlueprint } from "../../src/layout/blueprint/draw.js";
import type { PaintName } from "../../src/scene/paint.js";
import type { Item, Point } from "../../src/scene/scene.js";
import { exampleModels } from "../support/example-models.js";
import { shopSides } from "../support/shop-change.js";

describe("colours", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#767676", "#ffffff", 4.54],
    ["#ff0000", "#00ff00", 2.91],
  ])("the contrast of %s and %s", (first, second, ratio) => {
    expect(contrastOf(first, second)).toBeCloseTo(ratio, 2);
    expect(contrastOf(second, first)).toBeCloseTo(ratio, 2);
  });

  test("are mixed, and written in full", () => {
    expect(mix("#ffffff", "#000000", 0.5)).toBe("#808080");
    expect(mix("#102030", "#102030", 0.3)).toBe("#102030");
    expect([fullHex("#0A7"), fullHex("#00AA77")]).toEqual(["#00aa77", "#00aa77"]);
  });
});

describe.each([...themes.values()])("the theme $name", (theme) => {
  test("can be read", () => expect(illegibleTexts(theme, leastContrast(theme.name))).toEqual([]));

  test.each([1, 2, 3, 4, 5, 6] as const)("shows curve %i", (n) => {
    expect(contrastOf(theme.paints[`series-${n}`], theme.paints.panel)).toBeGreaterThanOrEqual(3);
  });
});

test("high contrast is 7 : 1", () => expect(leastContrast("contrast")).toBe(7));

test("no text of any view stands on a ground that isn't in the table", async () => {
  const strange = new Set<string>();
  // Between them these two have everything that is drawn.
  const models = [...exampleModels().values()].filter(({ id }) => id === "gym" || id === "hotel");
  expect(models).toHaveLength(2);
  for (const view of views) {
    const draw = await view.load();
    for (const model of models) {
      const { items } = await draw(model);
      for (const { ink, ground } of pairsIn(items)) {
        if (textGrounds.get(ink)?.includes(ground) !== true) strange.add(`${view.name}: ${ink} on ${ground}`);
      }
    }
  }
  const { before, after } = await shopSides();
  const { model, marks } = unite(before, after, diffModels(before, after));
  for (const { ink, ground } of pairsIn(drawBlueprint(model, { marks, search: false }).items)) {
    if (textGrounds.get(ink)?.includes(ground) !== true) strange.add(`difference: ${ink} on ${ground}`);
  }
  expect([...strange]).toEqual([]);
});

describe("a theme of a team's own", () => {
  const brand = (colours: Readonly<Record<string, string>>, base = "light") => ({
    name: "acme",
    base,
    colours: new Map(Object.entries(colours)),
  });

  test("has its colours, and the rest from its base", () => {
    const { paints } = themeOf(brand({ accent: "#063", customer: "#800040" }));
    expect(paints).toMatchObject({
      header: "#006633",
      "header-ink": "#ffffff",
      area: "#e0ede7",
      customer: "#800040",
      "customer-tint": "#f5ebf0",
      frontstage: light.paints.frontstage,
    });
    expect(paintBrand(brand({}, "dark")).paints).toEqual(themes.get("dark")!.paints);
  });

  test("isn't tinted where its base isn't", () => {
    expect(themeOf(brand({ customer: "#004080" }, "contrast")).paints["customer-tint"]).toBe("#ffffff");
  });

  test.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ["nothing", { ink: "#333", accent: "#ffcc00" }, "light", []],
    ["a text that is too pale", { quiet: "#999" }, "light", ["quiet"]],
    ["a ground that is too dark", { background: "#666" }, "light", ["background"]],
    ["of both the text", { ink: "#777", surface: "#eee" }, "light", ["ink"]],
    ["what would do elsewhere", { support: "#b0500a" }, "contrast", ["support"]],
    ["a curve that isn't seen", { "series-4": "#ddd" }, "light", ["series-4"]],
    ["each colour once", { quiet: "#999", notify: "#aaf", line: "#fff" }, "light", ["quiet", "notify"]],
  ])("is told of %s", (_, colours, base, names) => {
    const faults = contrastFaults(brand(colours, base));
    expect(faults.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const { name, ratio, least, instead } of faults) {
      expect(ratio).toBeLessThan(least);
      if (instead !== undefined)
        expect(contrastFaults(brand({ ...colours, [name]: instead }, base)).some((each) => each.name === name)).toBe(
          false,
        );
    }
  });
});

interface TextPair {
  readonly ink: PaintName;
  readonly ground: PaintName;
}

/** What texts are written in, and the topmost shape that they stand on, at their middle and both ends. */
function pairsIn(items: readonly Item[]): readonly TextPair[] {
  const flat = flattened(items);
  return flat.flatMap((item, at) => {
    if (item.type !== "text") return [];
    const below = flat.slice(0, at).toReversed();
    return item.lines.flatMap(({ width }, n) =>
      [0.02, 0.5, 0.98].map((share) => {
        const left = item.x - width * { start: 0, middle: 0.5, end: 1 }[item.anchor];
        const point: Point = [left + width * share, item.y + n * item.lineHeight - item.size * 0.35];
        const ground = below.map((shape) => fillAt(shape, point)).find((fill) => fill !== undefined);
        return { ink: item.fill, ground: ground ?? "background" };
      }),
    );
  });
}

function flattened(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => (item.type === "group" ? flattened(item.items) : [item]));
}

function fillAt(item: Item, [x, y]: Point): PaintName | undefined {
  switch (item.type) {
    case "rect":
      return x >= item.x && x <= item.x + item.width && y >= item.y && y <= item.y + item.height
        ? item.fill
        : undefined;
    case "circle":
      return Math.hypot(x - item.x, y - item.y) <= item.radius ? item.fill : undefined;
    case "polygon":
      return isWithin(item.points, x, y) ? item.fill : undefined;
    default:
      return undefined;
  }
}

function isWithin(points: readonly Point[], x: number, y: number): boolean {
  return points.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = points.at(i - 1)!;
    return y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1) ? !inside : inside;
  }, false);
}
