import { describe, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { drawSystems } from "../../src/layout/systems/draw.js";
import type { Model } from "../../src/model/blueprint.js";
import type { System } from "../../src/model/people.js";
import { chanceOf } from "../support/chance.js";
import { checkView } from "../support/check-svg.js";
import { exampleModels } from "../support/example-models.js";
import { generateModel, type Wish } from "../support/generate-model.js";
import { modelOf } from "../support/model-of.js";
import { readSvg } from "../support/read-svg.js";
import { titleOf } from "../support/titles.js";

const draw = (model: Model): string => printSvg(drawSystems(model));
const categories = ["crm", "feedback", "payment", "content", undefined];
const statuses = ["current", "current", "planned", "retiring", "retired"] as const;

/** A generated model with so many systems, each of which may replace any other, itself included. */
function landscape(wish: Wish, count: number): Model {
  const model = generateModel(wish);
  const chance = chanceOf(wish.seed + 31);
  const known = model.systems[0]!;
  const systems = Array.from({ length: count }, (_, i): System => {
    const category = chance.pick(categories);
    return {
      ...known,
      id: model.systems[i]?.id ?? `system-${i}`,
      title: titleOf(chance, wish.strange ?? 8),
      status: chance.pick(statuses),
      ...(category === undefined ? {} : { category }),
      ...(chance.of(3) ? { owner: "ops" } : {}),
      ...(chance.of(2) ? { from: "2027-01-10" } : {}),
      ...(chance.of(2) ? { until: "2027-03-31" } : {}),
      ...(chance.of(3) ? { replaces: `system-${chance.between(5, Math.max(5, Math.min(count - 1, 12)))}` } : {}),
      ...(chance.of(4)
        ? {}
        : { vendor: titleOf(chance, wish.strange ?? 8), cost: { value: 12000, currency: "EUR", per: "year" } }),
    };
  });
  return { ...model, systems };
}

describe("a drawn landscape has no fault", () => {
  test.each([...exampleModels()])("%s", (_, model) => {
    expect(checkView(draw(model))).toEqual([]);
  });

  const wishes: readonly (Wish & { readonly systems: number })[] = [
    ...[1, 2, 3, 4, 5, 6].map((seed) => ({ seed, steps: 5, systems: 6 + seed * 4 })),
    ...[7, 8, 9].map((seed) => ({ seed, steps: 4, strange: 100, systems: 20 })),
    { seed: 10, steps: 60, systems: 60 },
    { seed: 11, steps: 2, systems: 300 },
    { seed: 12, steps: 2, systems: 1 },
  ];
  test.each(wishes)("generated %o", (wish) => {
    const svg = draw(landscape(wish, wish.systems));
    expect(checkView(svg)).toEqual([]);
    expect(readSvg(svg).marked.filter(({ kind }) => kind === "node")).toHaveLength(wish.systems);
  });

  test("the same bytes twice", () => {
    const model = landscape({ seed: 3, steps: 5 }, 30);
    expect(draw(model)).toBe(draw(model));
  });
});

function wordsOf(svg: string, kind: string): readonly string[] {
  const { marked } = readSvg(svg);
  return marked
    .filter((each) => each.kind === kind)
    .map(({ texts }) => texts.map(({ text }) => text.replaceAll("\u00a0", " ")).join(" | "));
}

describe("what is told", () => {
  const shared = `role it "IT"
role desk "Desk"
system old "Old" { status retiring; until 2027-03-31; category payment; owner it; vendor "Maker"; cost 12000 EUR per year }
system new "New" { status planned; from 2027-01-10; category payment; replaces old }
system till "Till" { from 2020-01-01 }`;
  const items = `phase p "P" {
step pay "Pay" {
customer a "A" using old
frontstage b "B" by desk using old, till
backstage c "C" by old
}
step go "Go" {
support d "D" using till
}
}
initiative change "Change over" { introduces new; retires old; from 2027-01-10 to 2027-03-31 }`;

  test("on each card: the facts, who uses it where, what comes of it", () => {
    expect(wordsOf(draw(modelOf(items, shared)), "node")).toEqual([
      "Old | Owner: IT | Vendor: Maker · 12,000 EUR per year | until 2027-03-31 | Used in | Pay: Customer, Desk | retired by Change over, | 2027-01-10 to 2027-03-31",
      "New | from 2027-01-10 | introduced by Change over, | 2027-01-10 to 2027-03-31",
      "Till | since 2020-01-01 | Used in | Pay: Desk | Go",
    ]);
  });

  test("arrows lead from the old system to the new, with the day", () => {
    const svg = draw(modelOf(items, shared));
    const ends = readSvg(svg)
      .marked.filter(({ kind }) => kind === "edge")
      .map(({ data }) => [data.get("data-from"), data.get("data-to")]);
    expect(ends).toEqual([["old", "new"]]);
    expect(wordsOf(svg, "label")).toEqual(["from 2027-01-10"]);
    expect(svg).toContain("3 systems: 1 retiring, 1 current, 1 planned. New replaces Old from 2027-01-10.");
  });

  test("columns of the statuses and rows of the categories that occur", () => {
    const svg = draw(modelOf(items, shared));
    expect(wordsOf(svg, "header")).toEqual(["Retiring (1)", "Current (1)", "Planned (1)"]);
    expect(wordsOf(svg, "row")).toEqual(["Payment", "Without category"]);
  });

  test.each([
    ["current", true],
    ["retiring", true],
    ["planned", false],
    ["retired", false],
  ])("a %s system without a step", (status, marked) => {
    const svg = draw(modelOf("", `system a "A" { status ${status} }`));
    expect(wordsOf(svg, "node").join().includes("not used in any step")).toBe(marked);
    expect(svg.includes("nobody uses it in any step")).toBe(marked);
  });

  test("neighbours are joined by a straight arrow", () => {
    const svg = draw(modelOf("", 'system a "A" { status retired }\nsystem b "B" { replaces a }'));
    expect(readSvg(svg).marked.find(({ kind }) => kind === "edge")!.line).toHaveLength(2);
  });

  test("what runs round others keeps inside the frame of its row", () => {
    const svg = draw(
      modelOf("", 'system a "A" { status retired }\nsystem b "B"\nsystem c "C" { status planned; replaces a }'),
    );
    const { marked } = readSvg(svg);
    const { y, height } = marked.find(({ kind }) => kind === "row")!.outline!;
    const heights = marked.find(({ kind }) => kind === "edge")!.line!.map(([, at]) => at);
    expect(heights.length).toBeGreaterThan(2);
    expect(heights.filter((at) => at < y + 8 || at > y + height - 8)).toEqual([]);
  });

  test("headers of few systems reach to the end of the rows, but for their padding", () => {
    const { marked } = readSvg(draw(modelOf("", 'system a "A"')));
    const [header, row] = ["header", "row"].map((kind) => marked.find((each) => each.kind === kind)!.outline!);
    expect(header!.x + header!.width).toBe(row!.x + row!.width - 14);
  });

  test("a day keeps clear of an arrow that leaves the same card", () => {
    const chain =
      'system b "B" { replaces a; from 2027-01-10 }\nsystem a "A"\nsystem c "C" { status planned; replaces b }';
    const crowd = ["retired", "retiring"].map((status) => `system ${status} "X" { status ${status} }`).join("\n");
    expect(checkView(draw(modelOf("", `${chain}\n${crowd}`)))).toEqual([]);
  });

  test.each([
    ['system a "A"', "nobody uses it in any step"],
    ['system a "A" { status retired }\nsystem b "B" { replaces a }', "is replaced by | nobody uses it in any step"],
  ])("the legend of %j names what occurs", (systems, words) => {
    expect(wordsOf(draw(modelOf("", systems)), "legend")).toEqual([words]);
  });

  test("no systems: says what it would show", () => {
    const svg = draw(modelOf("", ""));
    expect(checkView(svg)).toEqual([]);
    expect(svg).toContain("No systems yet.");
  });
});
