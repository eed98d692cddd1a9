import { describe, expect, test } from "vitest";
import { light } from "../../src/backends/svg/themes/light.js";
import { drawJourney } from "../../src/layout/journey/draw.js";
import { textOf, walk } from "../support/read-xml.js";
import { groups, viewOf, wordsOf } from "../support/view-of.js";

const draw = (items: string, shared = "") => viewOf(drawJourney, items, shared);
const inStep = (items: string): string => `phase p "Phase" {\nstep s "Step" {\n${items}\n}\n}`;
const nodes = (items: string, shared = ""): readonly string[] =>
  wordsOf(draw(inStep(items), shared), "node").map((words) => words.replaceAll("\u00a0", " "));

describe("what a step shows", () => {
  test.each<[string, string, readonly string[]]>([
    ["what customers do, nobody else", 'customer a "Taps"\nfrontstage b "Beeps"', ["Taps"]],
    ["what they decide", 'decision d "Sure?" by customer {\n"yes" -> d\n"no" -> d\n}', ["Sure? yes or no"]],
    ["a wait of their own", 'customer a "Waits" waits 2d', ["Waits", "Waits 2 days"]],
    [
      "a wait for others",
      'customer a "A"\nbackstage b "Bakes" waits unknown unseen\ncustomer c "C"',
      ["A", "Waits, nobody knows how long for “Bakes” nothing tells them how long, or why", "C"],
    ],
    ["what they see", 'evidence e "A sign"', ["A sign"]],
    ["thoughts as quotes", 'customer a "A"\nthought "Is it far?"', ["A", "“Is it far?”"]],
    [
      "needs, delights, pains, opportunities",
      'need "Rest"\ndelight "A chair"\npain "No chair" { severity 4 }\nopportunity "Chairs" { effort 1 }',
      ["Rest", "A chair", "No chair severity 4/5", "Chairs effort 1/5"],
    ],
    ["notes at the curve", 'customer a "A"\nemotion +1 "Fine"', ["A", "Fine"]],
  ])("%s", (_, items, words) => {
    expect(nodes(items)).toEqual(words);
  });

  test("channels by kind, each once, those of the backstage not", () => {
    const channels = ["online", "phone", "automated"].map((kind) => `channel ${kind}1 "By ${kind}" { kind ${kind} }`);
    const words = nodes(
      'customer a "A" via online1, phone1\nfrontstage b "B" via phone1\nbackstage c "C" via automated1',
      channels.join("\n"),
    );
    expect(words).toEqual(["A", "By online", "By phone"]);
  });

  test("what customers said at the step", () => {
    const insight = 'insight i "I" {\nsource survey\nsample 20\nquote "Too slow"\nat s\n}';
    expect(wordsOf(draw(`${inStep("")}\n${insight}`), "node")).toEqual(["“Too slow” said in survey, 20 people"]);
  });
});

test.each([
  ['customer a "A" waits 2d unseen', false, true],
  ['customer a "A" waits 2d', true, false],
  ['waits 2d unseen\ncustomer a "A"', true, true],
])("the legend explains the marks that are there: %s", (items, clock, eye) => {
  const words = [...walk(draw(inStep(items)))].filter(({ name }) => name === "text").map(textOf);
  const isExplained = (mark: string): boolean => words.includes(mark);
  expect([isExplained("the customer waits"), isExplained("nothing tells them how long, or why")]).toEqual([clock, eye]);
});

describe("curves", () => {
  const shared = 'persona x "X" { share 70%; need "Speed" }\npersona y "Y"';
  const curves = (items: string): readonly (string | undefined)[] =>
    groups(draw(inStep(items), shared), "curve").map(({ attributes }) => attributes.get("data-persona"));

  test.each([
    ["emotion x +1\nemotion y -1", ["x", "y"]],
    ["emotion +1", [undefined]],
    ["emotion +1\nemotion x 0", [undefined, "x"]],
    ["emotion +1\nemotion x 0\nemotion y -1", [undefined, "x", "y"]],
  ])("%j", (items, personas) => {
    expect(curves(items)).toEqual(personas);
  });

  test("personas who all feel something themselves feel the rest as everyone does, and no curve is drawn twice", () => {
    const root = draw(
      'phase p "P" {\nstep s "S" {\nemotion x +1\nemotion y 0\n}\nstep t "T" {\nemotion -1 "Oh"\n}\n}',
      shared,
    );
    expect(groups(root, "curve")).toHaveLength(2);
    expect(groups(root, "point")).toHaveLength(4);
    expect(wordsOf(root, "node").filter((words) => words === "Oh")).toHaveLength(1);
  });

  test("who feels nothing of their own has the curve of what holds for all, in its colour and to its name", () => {
    const root = draw(inStep("emotion +1\nemotion x 0"), shared);
    const own = groups(root, "node").find(({ attributes }) => attributes.get("data-persona") === "y")!;
    const colours = [...walk(own)].flatMap(({ attributes }) => attributes.get("fill") ?? []);
    expect(colours.filter((colour) => colour === light.paints["series-1"])).toHaveLength(3);
    expect([...walk(root)].map(textOf).join()).not.toContain("Everyone else");
  });

  test("who the personas are", () => {
    const [card] = wordsOf(draw(inStep("emotion x +1"), shared), "node");
    expect(card?.replaceAll("\u00a0", " ")).toBe("X 70% of customers • Speed");
  });

  test("engagement behind them, hills where it is told", () => {
    const root = draw(
      'phase p "P" {\nstep s "S" {\nengagement 3\n}\nstep t "T" {\nengagement 5\n}\nstep u "U" {\n}\nstep v "V" {\nengagement 1\n}\n}',
    );
    expect(groups(root, "arc")).toHaveLength(2);
  });
});

describe("frame", () => {
  test("is read step by step, under area, phase and step", () => {
    const root = draw(
      'phase p "P" {\narea "A"\nstep s "S" {\ncustomer a "One"\nneed "Two"\n}\nstep t "T" {\ncustomer b "Three"\n}\n}',
    );
    const parts = [...walk(root)].filter(({ attributes }) =>
      /^(?:header|cell)$/.test(attributes.get("data-kind") ?? ""),
    );
    const words = parts.map((part) =>
      [...walk(part)]
        .filter(({ name }) => name === "text")
        .map(textOf)
        .join(" "),
    );
    expect(words).toEqual(["A", "P", "S", "One", "Two", "T", "Three"]);
  });

  test("ancillaries are left out", () => {
    const root = draw(`${inStep('customer a "A"')}\nancillary z "Z" {\nsupport b "B"\n}`);
    expect(wordsOf(root, "header")).toEqual(["Phase", "Step"]);
  });

  test.each(["state future", 'ancillary z "Z" {\nsupport b "B"\n}'])(
    "nothing to show of %j: one line says so",
    (items) => {
      const root = draw(items);
      expect(wordsOf(root, undefined).at(-1)).toMatch(/^No steps yet/);
      expect(Number(root.attributes.get("width"))).toBeLessThan(600);
    },
  );
});
