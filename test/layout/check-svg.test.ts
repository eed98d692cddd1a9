import { describe, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { drawBlueprint } from "../../src/layout/blueprint/draw.js";
import { drawRoadmap } from "../../src/layout/roadmap/draw.js";
import { checkSvg, checkView } from "../support/check-svg.js";
import { enrichModel } from "../support/enrich-model.js";
import { generateModel } from "../support/generate-model.js";

const model = generateModel({ seed: 1, steps: 5, strange: 0 });
const svg = printSvg(drawBlueprint(model));

/** The first group of a kind, from its tag to its end; groups of these kinds hold no other but badges. */
function groupOf(kind: string, number = 0): string {
  const start = [...svg.matchAll(new RegExp(`<g data-kind="${kind}"`, "g"))][number]!.index;
  let depth = 0;
  for (const { 0: tag, index } of svg.slice(start).matchAll(/<g[ >]|<\/g>/g)) {
    depth += tag === "</g>" ? -1 : 1;
    if (depth === 0) return svg.slice(start, start + index + tag.length);
  }
  throw new Error(`no ${kind}`);
}

function changed(kind: string, change: (group: string) => string): string {
  const group = groupOf(kind);
  return svg.replace(group, change(group));
}

/** All places along an axis moved by so much. */
function moved(axis: "x" | "y", by: number): (group: string) => string {
  return (group) =>
    group.replace(new RegExp(` (c?${axis})="([-\\d.]+)"`, "g"), (_, name, at) => ` ${name}="${Number(at) + by}"`);
}

const positionOf = (group: string): readonly number[] =>
  [...group.matchAll(/ [xy]="([-\d.]+)"/g)].slice(0, 2).map(([, at]) => Number(at));

describe("the checker sees what is planted", () => {
  const faults: readonly (readonly [string, () => string, RegExp])[] = [
    ["a box on another", () => boxOnAnother(), /overlaps/],
    ["a box moved off its lines", () => changed("action", moved("y", 7)), /rim/],
    ["a box in a foreign lane", () => changed("action", moved("y", 900)), /isn't in its lane/],
    [
      "a longer text",
      () => changed("action", (g) => g.replace(/>([^<]+)(?=<\/t(ext|span))/, ">$1 and quite a lot more")),
      /leaves its outline/,
    ],
    [
      "a longer title",
      () => changed("header", (g) => g.replace(/>([^<]+)(?=<\/t(ext|span))/, `>${"$1".repeat(90)}`)),
      /leaves its outline/,
    ],
    ["a lost word", () => changed("action", (g) => g.replace(/(<text.*>)\w+ /, "$1")), /titles differ/],
    ["a lost handshake", () => changed("handshake", () => ""), /handshakes differ/],
    ["a lost label", () => changed("label", () => ""), /labels differ/],
    [
      "a lost header",
      () => svg.replace('data-kind="header" data-step', 'data-kind="none" data-step'),
      /headers differ/,
    ],
    [
      "a slanted line",
      () => changed("handshake", (g) => g.replace(/M([\d.]+)/, (_, x) => `M${Number(x) + 9}`)),
      /level or upright/,
    ],
    ["a line through all", () => lineAt((positionOf(groupOf("action", 1))[1] ?? 0) + 12), /runs through/],
    ["a label elsewhere", () => labelOnBox(), /lies on box/],
    ["a small view", () => svg.replace(/viewBox="0 0 [\d.]+/, 'viewBox="0 0 900'), /outside the picture/],
    ["two lines as one", () => twoLinesAsOne(), /lies on/],
  ];
  test.each(faults)("%s", (_, plant, words) => {
    const planted = plant();
    expect(planted).not.toBe(svg);
    expect(checkSvg(planted, model).join("\n")).toMatch(words);
  });

  test("and nothing where nothing was", () => {
    expect(checkSvg(svg, model)).toEqual([]);
  });

  test.each(["<svg><g></svg>", "<svg a=b></svg>", "<svg>&nbsp;</svg>", "<svg>\u0001</svg>", "<svg/><svg/>"])(
    "not XML: %s",
    (text) => {
      expect(() => checkSvg(text, model)).toThrow();
    },
  );
});

function boxOnAnother(): string {
  const [x = 0, y = 0] = positionOf(groupOf("action"));
  const [otherX = 0, otherY = 0] = positionOf(groupOf("action", 1));
  return changed("action", (group) => moved("y", otherY - y)(moved("x", otherX - x + 20)(group)));
}

function labelOnBox(): string {
  const [x = 0, y = 0] = positionOf(groupOf("action"));
  const [labelX = 0, labelY = 0] = positionOf(groupOf("label"));
  return changed("label", (group) => moved("y", y + 20 - labelY)(moved("x", x + 50 - labelX)(group)));
}

function lineAt(y: number): string {
  return changed("handshake", (group) => group.replace(/ d="[^"]*"/, ` d="M0 ${y}L1900 ${y}"`));
}

function twoLinesAsOne(): string {
  const lineOf = (group: string): string => / d="([^"]*)"/.exec(group)![1]!;
  const [first, second] = [groupOf("handshake"), groupOf("handshake", 1)];
  return svg.replace(first, first.replace(lineOf(first), lineOf(second)));
}

describe("the checker of other views sees what is planted", () => {
  const plan = printSvg(drawRoadmap(enrichModel(generateModel({ seed: 1, steps: 2 }), { seed: 3, strange: 0 })));
  const groupOfPlan = (start: string): string => new RegExp(`<g ${start}.*?</g>`, "s").exec(plan)![0];
  const change = (start: string, edit: (group: string) => string): string =>
    plan.replace(groupOfPlan(start), edit(groupOfPlan(start)));
  const [, first] = /data-kind="edge" data-from="(.*?)"/.exec(plan)!;
  const node = `data-kind="node" data-path="${first}"`;
  const [, x, y] = /x="([\d.]+)" y="([\d.]+)"/.exec(groupOfPlan(node))!.map(Number);
  const edge = 'data-kind="edge"';

  test.each<[string, string, RegExp]>([
    ["a node moved off its lines", change(node, moved("x", -7)), /rim/],
    ["a node on its words", change(node, moved("y", 36)), /overlaps/],
    [
      "a longer text",
      change('data-kind="note"', (g) => g.replace(/>([^<\s][^<]*)</, ">$1 and quite a lot more to be read<")),
      /outline/,
    ],
    [
      "a line through all",
      change(edge, (g) => g.replace(/ d="[^"]*"/, ` d="M${x! - 9} ${y! + 9}L2000 ${y! + 9}"`)),
      /runs through/,
    ],
    [
      "a slanted line",
      change(edge, (g) => g.replace(/M([\d.]+) ([\d.]+)/, (_, at, level) => `M${at} ${Number(level) + 9}`)),
      /level or upright/,
    ],
    ["words on words", change('data-kind="row"', (g) => g.replace(/<text.*?<\/text>/s, "$&$&")), /lies on/],
    ["a small view", plan.replace(/viewBox="0 0 [\d.]+/, 'viewBox="0 0 900'), /outside the picture/],
  ])("%s", (_, planted, words) => {
    expect(planted).not.toBe(plan);
    expect(checkView(planted).join("\n")).toMatch(words);
  });

  test("and nothing where nothing was", () => {
    expect(checkView(plan)).toEqual([]);
  });
});
