import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/compiler/settings/parse.js";
import { compileTexts } from "../support/compile-texts.js";

/** The only rules that count: what else is found in so short a blueprint is of no interest. */
const settings = async (more = "") => {
  const { value } = await parseSettings(
    "s.yaml",
    `preset: minimal\nrules: { goal/none: warning, ignore/unused: warning, measure/blind-phase: off, blueprint/no-owner: off }\n${more}`,
  );
  return value;
};

interface Told {
  readonly found: readonly string[];
  readonly suppressed: number;
}

async function told(files: Readonly<Record<string, string>>, more = ""): Promise<Told> {
  const { findings, suppressed } = await compileTexts(files, { settings: await settings(more) });
  const found = findings.map(
    ({ rule, span }) => `${rule} ${span.source.path}:${span.source.positionAt(span.start).line}`,
  );
  return { found, suppressed };
}

const body = `  phase p "P" {
    step s "S" {
      key
      customer "Waits"
    }
  }
}
`;

const cases: readonly (readonly [what: string, text: string, found: readonly string[], suppressed: number])[] = [
  ["none", `blueprint b "B" {\n${body}`, ["goal/none a.blueprint:1", "measure/missing a.blueprint:3"], 0],
  [
    "on the line before",
    `// sightline-ignore goal/none: it is an example\nblueprint b "B" {\n${body}`,
    ["measure/missing a.blueprint:4"],
    1,
  ],
  [
    "at the end of the line",
    `blueprint b "B" { // sightline-ignore goal/none: it is an example\n${body}`,
    ["measure/missing a.blueprint:3"],
    1,
  ],
  [
    "in a block comment",
    `/* sightline-ignore goal/none: it is\n an example */\nblueprint b "B" {\n${body}`,
    ["measure/missing a.blueprint:5"],
    1,
  ],
  [
    "several, and other comments between",
    `blueprint b "B" { // sightline-ignore goal/none: so\n  phase p "P" {
    // sightline-ignore measure/missing: one
    // why this is
    // sightline-ignore step/no-customer: two
    step s "S" {
      key
    }
  }
}
`,
    [],
    3,
  ],
  [
    "not over a blank line",
    `// sightline-ignore goal/none: it is an example\n\nblueprint b "B" {\n${body}`,
    ["ignore/unused a.blueprint:1", "goal/none a.blueprint:3", "measure/missing a.blueprint:5"],
    0,
  ],
  [
    "of a rule that finds nothing there",
    `blueprint b "B" { // sightline-ignore goal/none: so\n${body.replace("key", "key // sightline-ignore measure/missing: it stands above")}`,
    ["measure/missing a.blueprint:3", "ignore/unused a.blueprint:4"],
    1,
  ],
  [
    "without a reason",
    `// sightline-ignore goal/none\nblueprint b "B" { // sightline-ignore goal/none:  \n${body}`,
    [
      "ignore/bad a.blueprint:1",
      "goal/none a.blueprint:2",
      "ignore/bad a.blueprint:2",
      "measure/missing a.blueprint:4",
    ],
    0,
  ],
  [
    "of no rule, of an unknown one, of the language's",
    `// sightline-ignore\n// sightline-ignore goal/non: so\n// sightline-ignore syntax: so\n// sightline-ingore goal/none: so\nblueprint b "B" {\n${body}`,
    [
      "ignore/bad a.blueprint:1",
      "ignore/bad a.blueprint:2",
      "ignore/bad a.blueprint:3",
      "ignore/bad a.blueprint:4",
      "goal/none a.blueprint:5",
      "measure/missing a.blueprint:7",
    ],
    0,
  ],
  [
    "in other comments",
    `// see sightline-ignore goal/none: so\n// sightline-website\nblueprint b "B" {\n${body}`,
    ["goal/none a.blueprint:3", "measure/missing a.blueprint:5"],
    0,
  ],
  [
    "unused, but beside an error of the language",
    `blueprint b "B" {\n  // sightline-ignore step/no-customer: so\n  owner gone\n${body}`,
    ["name/unknown a.blueprint:3"],
    0,
  ],
];

describe("an ignore", () => {
  for (const [what, text, found, suppressed] of cases) {
    it(what, async () => {
      expect(await told({ "a.blueprint": text })).toEqual({ found, suppressed });
      const crlf = text.replaceAll("\n", "\r\n");
      expect(await told({ "a.blueprint": crlf })).toEqual({ found, suppressed });
    });
  }

  it("stands in YAML behind #", async () => {
    const text = `blueprint: b # sightline-ignore goal/none: so
title: B
phases:
  p:
    steps:
      # sightline-ignore measure/missing: so
      s: { key: true, actions: { lane: customer, title: Waits } }
      t: { key: true, actions: { lane: customer, title: Waits } }
`;
    expect(await told({ "a.blueprint.yaml": text })).toEqual({
      found: ["measure/missing a.blueprint.yaml:8", "step/unreachable a.blueprint.yaml:8"],
      suppressed: 2,
    });
  });

  const catalog = `// sightline-ignore persona/assumed: told by the founders
persona ann "Ann"
// sightline-ignore persona/assumed: told by nobody
persona ben "Ben" { basis data }
`;
  const user = (id: string) => `use "./c.blueprint"
blueprint ${id} "B" { // sightline-ignore goal/none: so
  phase p "P" {
    step s "S" { customer "Waits" by ann }
  }
}
`;
  const on = "overrides: { files: '**', rules: { persona/assumed: info } }";

  it("in a catalog counts once, for all blueprints that use it", async () => {
    const files = { "a.blueprint": user("a"), "b.blueprint": user("b"), "c.blueprint": catalog };
    expect(await told(files, on)).toEqual({ found: ["ignore/unused c.blueprint:3"], suppressed: 3 });
  });

  it("in a catalog is called unused only where the whole workspace was looked at", async () => {
    const { findings } = await compileTexts(
      { "c.blueprint": catalog },
      { settings: await settings(on), listWorkspace: async () => ["a.blueprint", "c.blueprint"] },
    );
    expect(findings).toEqual([]);
  });

  it("may have other levels", async () => {
    const text = `// sightline-ignore goal/none\n// sightline-ignore goal/none: so\nblueprint b "B" {\n${body}`;
    const { value } = await parseSettings("s.yaml", "rules: { ignore/bad: info, measure/missing: off }\n");
    const { findings } = await compileTexts({ "a.blueprint": text }, { settings: value });
    expect(findings.filter(({ rule }) => rule === "ignore/bad").map(({ severity }) => severity)).toEqual(["info"]);
  });
});
