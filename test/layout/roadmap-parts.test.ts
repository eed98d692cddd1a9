import { describe, expect, test } from "vitest";
import { drawRoadmap } from "../../src/layout/roadmap/draw.js";
import { timeAxisOf } from "../../src/layout/roadmap/time-axis.js";
import { groups, viewOf, wordsOf } from "../support/view-of.js";

const draw = (items: string, shared = "") => viewOf(drawRoadmap, items, shared);
const words = (items: string, kind: string, shared = ""): readonly string[] =>
  wordsOf(draw(items, shared), kind).map((text) => text.replaceAll("\u00a0", " "));
const dated = (id: string, from: string, to: string, more = ""): string =>
  `initiative ${id} "${id}" { from ${from} to ${to}; ${more} }`;

describe("the calendar", () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ["2026-11-20", "2027-02-01", ["Nov", "Dec", "Jan", "Feb"], ["2026", "2027"]],
    ["2027-02-14", "2027-02-15", ["Feb"], ["2027"]],
    ["2026-05-01", "2027-12-31", ["Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4"], ["2026", "2027"]],
    ["2020-01-01", "2029-12-31", ["2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028", "2029"], []],
    ["0001-01-01", "0090-01-01", Array.from({ length: 19 }, (_, i) => String(5 * i)), []],
  ])("from %s to %s", (from, to, units, years) => {
    const axis = timeAxisOf([from, to]);
    expect(axis.units.map(({ label }) => label)).toEqual(units);
    expect(axis.years.map(({ label }) => label)).toEqual(years);
    expect(axis.placeOf(from)).toBeGreaterThanOrEqual(0);
    expect(axis.placeOf(to)).toBeLessThanOrEqual(axis.width);
  });

  test("a day stands where it does in its month", () => {
    const axis = timeAxisOf(["2027-04-16", "2027-05-01"]);
    expect(axis.placeOf("2027-04-16")).toBeCloseTo((axis.placeOf("2027-05-01") * 15) / 30, 1);
  });
});

describe("initiatives", () => {
  test("stand in lanes by owner, in the order in which work begins, those of nobody last", () => {
    const items = [
      dated("a", "2027-03-01", "2027-04-01", "owner x"),
      dated("b", "2027-01-01", "2027-02-01"),
      dated("c", "2027-02-01", "2027-02-02", "owner y"),
      dated("d", "2027-05-01", "2027-06-01", "owner x"),
    ];
    const root = draw(items.join("\n"), 'role x "X"\nrole y "Y"');
    expect(wordsOf(root, "row")).toEqual(["Y 1 initiative", "X 2 initiatives", "Nobody named 1 initiative"]);
    expect(groups(root, "node").map(({ attributes }) => attributes.get("data-path"))).toEqual(["c", "a", "d", "b"]);
  });

  test("tell what they are for", () => {
    const step =
      'phase p "P" {\nstep s "S" {\ncustomer a "A"\npain slow "Slow"\nmeasure m "Speed" { kind duration }\n}\n}';
    const more =
      'objective "Fast"; status active; progress 40%; impact 4; effort 2; budget 1200 EUR; resolves slow; improves m to 3min; introduces n; retires o; involves x';
    const shared = 'role x "X"\nsystem n "New"\nsystem o "Old"';
    expect(words(`${step}\n${dated("a", "2027-01-01", "2027-05-31", more)}`, "note", shared)).toEqual([
      "active · 2027-01-01 to 2027-05-31 · 40% done · impact 4/5 · effort 2/5 · 1200 EUR Objective Fast Resolves Slow Improves Speed to 3 min Introduces New Retires Old With X",
    ]);
  });

  test("a title that has no room in its bar stands below it", () => {
    const items =
      'initiative a "A title that is longer than three days" { from 2027-01-01 to 2027-01-03 }\ninitiative b "B" { from 2027-01-01 to 2027-09-01 }';
    expect(words(items, "node")).toEqual(["", "B"]);
    expect(words(items, "note")[0]).toMatch(/^A title that is longer than three days /);
  });

  test("without dates they stand under now, next and later", () => {
    const items = ["now", "later", undefined].map(
      (horizon, i) => `initiative i${i} "I${i}" { ${horizon === undefined ? "" : `horizon ${horizon}`} }`,
    );
    expect(words(items.join("\n"), "header")).toEqual(["Now", "Next: nothing", "Later", "No horizon yet"]);
    expect(words(items.join("\n"), "node")).toEqual(["I0 proposed", "I1 proposed", "I2 proposed"]);
  });

  test("what has to come first points to what waits for it; what doesn't wait is told apart", () => {
    const items = [
      dated("a", "2027-01-01", "2027-03-31"),
      dated("b", "2027-04-01", "2027-05-01", "depends a"),
      dated("c", "2027-03-01", "2027-05-01", "depends a, b"),
      'initiative d "D" { depends c }',
    ];
    const root = draw(items.join("\n"));
    const edges = groups(root, "edge").map(({ attributes, children }) => {
      const line = children.find((child) => typeof child !== "string" && child.name === "path");
      const dashed = typeof line === "object" && line.attributes.has("stroke-dasharray");
      return [attributes.get("data-from"), attributes.get("data-to"), dashed];
    });
    expect(edges).toEqual([
      ["a", "b", false],
      ["a", "c", true],
      ["b", "c", true],
      ["c", "d", false],
    ]);
  });
});

describe("milestones", () => {
  const initiative = 'initiative a "A" { from 2027-01-01 to 2027-02-01 }';
  test.each<[string, string, string, string]>([
    [
      "a system that comes",
      'system n "New" { status planned; from 2027-03-01 }',
      "introduces n",
      "New 2027-03-01 · goes live",
    ],
    ["a system that goes", 'system o "Old" { until 2027-03-01 }', "retires o", "Old 2027-03-01 · is switched off"],
  ])("%s", (_, shared, more, milestone) => {
    const items = dated("a", "2027-01-01", "2027-02-01", more);
    expect(words(items, "note", shared)[0]).toBe(milestone);
  });

  test("the next review", () => {
    expect(words(`reviewed 2027-01-01 every 30d\n${initiative}`, "note")[0]).toBe(
      "Review of this blueprint 2027-01-31 · due",
    );
  });

  test("targets of goals and measures, what is the same told once", () => {
    const items = `goal g "Goal" {\nmeasured by m\ntarget >= 4 by 2027-02-01\n}
      measure m "Measure" {\nkind csat\ntarget >= 3 by 2027-01-15\ntarget >= 4 by 2027-02-01\n}
      ${initiative}`;
    expect(words(items, "note").slice(0, 2)).toEqual(["Measure 2027-01-15 · ≥ 3", "Goal 2027-02-01 · Measure ≥ 4"]);
  });
});

test("no initiatives: one line says so", () => {
  const root = draw("state future");
  expect(wordsOf(root, undefined).at(-1)).toMatch(/^No initiatives yet/);
});
