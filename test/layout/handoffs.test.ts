import { describe, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { drawHandoffs } from "../../src/layout/handoffs/draw.js";
import type { Model } from "../../src/model/blueprint.js";
import { checkView } from "../support/check-svg.js";
import { exampleModels } from "../support/example-models.js";
import { generateModel, type Wish } from "../support/generate-model.js";
import { modelOf } from "../support/model-of.js";
import { readSvg } from "../support/read-svg.js";
import { strangeTitles } from "../support/titles.js";

const draw = async (model: Model): Promise<string> => printSvg(await drawHandoffs(model));

/** `kind from to: words` of every edge, sorted. */
function edgesOf(svg: string): readonly string[] {
  const { marked } = readSvg(svg);
  return marked
    .filter(({ kind }) => kind === "edge")
    .map(({ data }) => `${data.get("data-from")} ${data.get("data-arrow")} ${data.get("data-to")}`)
    .sort();
}

function wordsOf(svg: string, ...kinds: string[]): readonly string[] {
  const { marked } = readSvg(svg);
  return marked.filter(({ kind }) => kinds.includes(kind)).map(({ texts }) => texts.map(({ text }) => text).join(" "));
}

describe("a drawn hand-off map has no fault", () => {
  test.each([...exampleModels()])("%s", async (_, model) => {
    expect(checkView(await draw(model))).toEqual([]);
  });

  const wishes: readonly Wish[] = [
    ...[1, 2, 3].map((seed) => ({ seed, steps: 5 })),
    ...[4, 5].map((seed) => ({ seed, steps: 12, strange: 30 })),
    ...[6, 7].map((seed) => ({ seed, steps: 4, strange: 100, personas: 7 })),
    { seed: 8, steps: 20 },
    { seed: 9, steps: 60, strange: 5 },
    { seed: 10, steps: 1, ancillaries: 0, personas: 0 },
    { seed: 11, steps: 1, ancillaries: 3 },
  ];
  test.each(wishes)("generated %o", async (wish) => {
    expect(checkView(await draw(generateModel(wish)))).toEqual([]);
  });

  test("in ten languages, with markup, very long", async () => {
    const roles = strangeTitles.map((title, i) => `role r${i} ${quoted(title)}`).join("\n");
    const acts = strangeTitles.map((title, i) => `backstage a${i} ${quoted(title)} by r${i}`).join("\n");
    const links = strangeTitles.slice(1).map((title, i) => `a${i} -> a${i + 1} ${quoted(title)}`);
    expect(checkView(await draw(modelOf(inStep(`${acts}\n${links.join("\n")}`), roles)))).toEqual([]);
  });

  test("the same bytes twice, whatever was drawn between", async () => {
    const models = [...exampleModels().values()];
    const first = await Promise.all(models.map(draw));
    const second = await Promise.all(models.toReversed().map(draw));
    expect(second.toReversed()).toEqual(first);
  });
});

const inStep = (items: string): string => `phase p "Phase" {\nstep s "Step" {\n${items}\n}\n}`;
const quoted = (title: string): string => JSON.stringify(title.replace(/[\p{Cc}\p{Cs}\ufffe]/gu, " "));
const people = 'role desk "Desk" { stage frontstage }\nrole cook "Cook"\nsystem till "Till"\nrole idle "Idle"';

describe("who is joined to whom", () => {
  test.each<[string, string, readonly string[]]>([
    ["to oneself: nothing", 'frontstage a "A" by desk -> b\nfrontstage b "B" by desk -> a', []],
    ["customer to role", 'customer a "A" -> b\nfrontstage b "B" by desk', ["customer handover desk"]],
    [
      "there and back",
      'customer a "A" -> b\nfrontstage b "B" by desk -> a',
      ["customer handover desk", "desk handover customer"],
    ],
    [
      "each manner is a line of its own",
      'customer a "A" -> b "x" ~> b2\nfrontstage b "B" by desk\nfrontstage b2 "C" by desk\na ~> b "y"\na <-> b2 "z"',
      ["customer exchange desk", "customer handover desk", "customer notify desk"],
    ],
    [
      "one line for several",
      'backstage a "A" by cook -> b "x"\nfrontstage b "B" by desk\na -> b "y"\na -> b "z"',
      ["cook handover desk"],
    ],
    [
      "an exchange is one line, however it was written",
      'customer a "A" <-> b "x"\nfrontstage b "B" by desk <-> a "y"',
      ["customer exchange desk"],
    ],
    [
      "what is used acts where nobody is named",
      'customer a "A" -> b\nbackstage b "B" using till',
      ["customer handover till"],
    ],
    [
      "options are hand-offs",
      'decision d "Ok?" by desk {\n"yes" -> a\n"no" -> c\n}\ncustomer a "A"\nbackstage c "C" by cook',
      ["desk handover cook", "desk handover customer"],
    ],
    ["nobody named", 'customer a "A" -> b\nbackstage b "B"', ["customer handover nobody.backstage"]],
    [
      "what the customer sees is the customer's",
      'evidence e "E"\nsupport b "B" by till -> e',
      ["till handover customer"],
    ],
  ])("%s", async (_, items, edges) => {
    const svg = await draw(modelOf(inStep(items), people));
    expect(edgesOf(svg)).toEqual(edges);
    expect(checkView(svg)).toEqual([]);
  });

  test("who accepts is who takes over", async () => {
    const items = 'customer a "A"\nfrontstage b "B" by desk\nhandshake a -> b { accepted by cook }';
    expect(edgesOf(await draw(modelOf(inStep(items), people)))).toEqual(["customer handover cook"]);
  });

  test.each([
    [
      "one by one where an action names them",
      'customer a "A" by x -> c\ncustomer b "B" by y -> c',
      "x handover desk,y handover desk",
    ],
    ["as one where none does", 'customer a "A" -> c\ncustomer b "B" by x, y -> c', "customer handover desk"],
  ])("personas stand %s", async (_, items, edges) => {
    const shared = `${people}\npersona x "X"\npersona y "Y"`;
    expect(edgesOf(await draw(modelOf(inStep(`${items}\nfrontstage c "C" by desk`), shared))).join()).toBe(edges);
  });
});

describe("what is told", () => {
  const items =
    'customer a "A" -> b "order"\nfrontstage b "B" by desk -> c "ticket"\nbackstage c "C" by cook\na -> b "money"\nb -> c "ticket again"\na -> b "thanks"';

  test("labels: how often, and what", async () => {
    const svg = await draw(modelOf(inStep(items), people));
    expect(wordsOf(svg, "label")).toEqual(["1 3 order, money, thanks", "2 2 ticket, ticket again"]);
  });

  test("labels: whole, however long, and how many more", async () => {
    const long = "the list of all that was ordered, with the day on which each piece must have arrived";
    const label = `-> b "${long}"\na -> b "other"\na -> b "another"`;
    const svg = await draw(modelOf(inStep(`customer a "A" ${label}\nfrontstage b "B" by desk`), people));
    expect(wordsOf(svg, "label")).toEqual([`1 3 ${long}, 2 more`]);
    expect(checkView(svg)).toEqual([]);
  });

  test("the heaviest, in the table and the description", async () => {
    const svg = await draw(modelOf(inStep(items), people));
    expect(wordsOf(svg, "rank")).toEqual([
      "1 Customer to Desk 3 hand-offs order; money; thanks",
      "2 Desk to Cook 2 hand-offs ticket; ticket again",
    ]);
    expect(svg).toContain(
      '<desc id="t-handoffs-description">5 handshakes between 3 parties. The heaviest: Customer to Desk, 3 hand-offs.</desc>',
    );
  });

  test("wider where there is more, dashed where nobody waits", async () => {
    const svg = await draw(modelOf(inStep(`${items}\nc ~> a "done"`), people));
    const paths = [...svg.matchAll(/<g data-kind="edge" data-from="(\w+)".*?<\/g>/gs)].map(([group, from]) => {
      const widths = [...group.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));
      return [from, Math.max(...widths), group.includes("stroke-dasharray")] as const;
    });
    expect(paths.toSorted((a, b) => b[1] - a[1])).toEqual([
      ["customer", 2.8, false],
      ["desk", 2.05, false],
      ["cook", 1.3, true],
    ]);
  });

  test("bands and lines from the customer inwards, those without hand-offs aside", async () => {
    const svg = await draw(modelOf(inStep(items), people));
    expect(wordsOf(svg, "lane", "line")).toEqual([
      "Customers",
      "Frontstage",
      "LINE OF INTERACTION",
      "Backstage",
      "LINE OF VISIBILITY",
    ]);
    const { marked } = readSvg(svg);
    const nodes = marked.filter(({ kind }) => kind === "node").map(({ data }) => data.get("data-path"));
    expect(nodes.map(String).sort()).toEqual(["cook", "customer", "desk", "idle", "till"]);
  });

  test.each([
    ['customer a "A"', "hands over"],
    ['customer a "A" -> b\nfrontstage b "B" by desk', "hands over a person a role or team a system"],
    ['customer a "A" ~> b\nfrontstage b "B" by desk', "notifies, without waiting a person a role or team a system"],
  ])("the legend of %j names what occurs", async (some, words) => {
    const legend = wordsOf(await draw(modelOf(inStep(some), people)), "legend").join(" ");
    expect(legend).toBe(some.includes("b") ? words : "");
  });

  test.each(["", inStep('customer a "A"'), inStep('frontstage a "A" by desk -> b\nfrontstage b "B" by desk')])(
    "nothing handed over: says what it would show (%#)",
    async (some) => {
      const svg = await draw(modelOf(some, people));
      expect(checkView(svg)).toEqual([]);
      expect(svg).toContain("No hand-offs yet.");
    },
  );
});

describe("more than can be drawn as lines", () => {
  const crowd = (size: number): Model => {
    const ids = Array.from({ length: size }, (_, i) => `r${i}`);
    const roles = ids.map((id) => `role ${id} "Role ${id}"`).join("\n");
    const acts = ids.map((id) => `backstage a${id} "Acts" by ${id}`).join("\n");
    const links = ids.flatMap((from, i) => ids.filter((_, k) => k > i && k < i + 30).map((to) => `a${from} -> a${to}`));
    return modelOf(inStep(`${acts}\n${links.join("\n")}\nar0 -> ar1 "again"`), roles);
  };

  test("becomes a table that says so", async () => {
    const svg = await draw(crowd(40));
    expect(checkView(svg)).toEqual([]);
    expect(edgesOf(svg)).toEqual([]);
    expect(wordsOf(svg, "remark").join()).toContain("Too many to draw as lines");
    expect(wordsOf(svg, "node").slice(0, 2)).toEqual(["Role r0 1", "Role r1 2"]);
    const cells = readSvg(svg).marked.filter(({ kind }) => kind === "cell");
    expect(cells).toHaveLength(40 * 29 - (29 * 30) / 2);
  });

  test("and of very many those with the most", async () => {
    const svg = await draw(crowd(155));
    expect(checkView(svg)).toEqual([]);
    expect(wordsOf(svg, "remark").join()).toContain("Only the 150 of 155 parties");
  });
});
