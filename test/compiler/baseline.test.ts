import { describe, expect, it } from "vitest";
import { type Baseline, parseBaseline, printBaseline } from "../../src/compiler/baseline/baseline.js";
import { compileTexts } from "../support/compile-texts.js";

const text = `persona ann "Ann"
blueprint b "B" {
  phase p "P" {
    step s "S" {
      customer "Waits"
      customer "Pays"
      customer "Leaves" via web
    }
  }
}
channel web "Web"
`;

const compiled = (files: Readonly<Record<string, string>>, baseline?: Baseline, workspace = Object.keys(files)) =>
  compileTexts(files, { listWorkspace: async () => workspace, ...(baseline === undefined ? {} : { baseline }) });

async function recorded(files: Readonly<Record<string, string>>): Promise<Baseline> {
  return (await compiled(files)).record();
}

/** What is new, and the figures, where a workspace that was recorded is looked at again. */
async function later(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const { findings, baseline, blueprints } = await compiled(after, await recorded(before));
  expect(new Set(blueprints.flatMap((blueprint) => blueprint.findings.map(({ message }) => message)))).toEqual(
    new Set(findings.map(({ message }) => message)),
  );
  return { found: findings.map(({ rule, message }) => `${rule}: ${message}`), ...baseline };
}

const a = { "a.blueprint": text };
const edited = (from: string | RegExp, to: string) => ({ "a.blueprint": text.replace(from, to) });

describe("a baseline", () => {
  it("holds everything back that was there", async () => {
    const { totals } = await compiled(a);
    const heldBack = totals.error + totals.warning + totals.info;
    expect(heldBack).toBeGreaterThan(5);
    expect(await later(a, a)).toEqual({ found: [], heldBack, mended: 0 });
  });

  const neutral: Record<string, Readonly<Record<string, string>>> = {
    "where lines have moved": edited(/^/, "// new\n\n"),
    "where a title with an id was reworded": edited('"S"', '"Somewhere else"'),
    "where a title without an id was reworded": edited('"Waits"', '"Waits for long"'),
    "where the order has changed": edited(/( *customer "Waits"\n)( *customer "Pays"\n)/, "$2$1"),
    "where the blueprint stands in another phase": edited('phase p "P"', 'phase q "Q"'),
  };
  for (const [what, files] of Object.entries(neutral)) {
    it(`still does ${what}`, async () => {
      const { found, mended } = await later(a, files);
      expect(found.filter((each) => !each.includes("measure/blind-phase"))).toEqual([]);
      expect(mended).toBeLessThanOrEqual(1);
    });
  }

  it("tells what is new: another element, one more of a rule", async () => {
    const { found } = await later(a, edited('customer "Pays"', 'customer "Pays"\n      customer "Hopes"'));
    expect(found).toEqual([expect.stringContaining("step/no-channel: ")]);
    expect(found[0]).toContain("hopes");
  });

  it("counts what is mended", async () => {
    const { found, mended } = await later(a, edited('customer "Pays"', 'customer "Pays" via web'));
    expect({ found, mended }).toEqual({ found: [], mended: 1 });
  });

  it("never holds back an error of the language", async () => {
    const broken = edited('"Pays"', '"Pays" -> gone');
    expect((await recorded(broken)).entries).toEqual([]);
    const { found } = await later(broken, broken);
    expect(found).toEqual([expect.stringContaining("name/unknown")]);
  });

  it("says nothing of what it didn't look at", async () => {
    const both = { ...a, "b.blueprint": text.replace("blueprint b", "blueprint c").replace("ann", "ben") };
    const baseline = await recorded(both);
    const { findings, baseline: figures } = await compiled(a, baseline, Object.keys(both));
    expect({ findings, mended: figures?.mended }).toEqual({ findings: [], mended: 0 });
    expect((await compiled(a, baseline)).baseline?.mended).toBeGreaterThan(5);
  });

  it("that is written anew keeps what wasn't looked at, and drops what is mended", async () => {
    const both = { ...a, "b.blueprint": text.replace("blueprint b", "blueprint c").replace("ann", "ben") };
    const before = await recorded(both);
    const part = await compiled(edited('customer "Pays"', 'customer "Pays" via web'), undefined, Object.keys(both));
    const after = await part.record(before);
    const of = ({ entries }: Baseline, root: string) => entries.filter(({ element }) => element.startsWith(root));
    expect(of(after, "blueprint:c")).toEqual(of(before, "blueprint:c"));
    expect(of(after, "b.blueprint/")).toEqual(of(before, "b.blueprint/"));
    expect(of(after, "blueprint:b")).toHaveLength(of(before, "blueprint:b").length - 1);
  });

  it("is a file with a line for each entry, sorted", async () => {
    const baseline = {
      entries: [
        { rule: "b/c", element: 'x/"y"', count: 2 },
        { rule: "a/b", element: "x", count: 1 },
      ],
    };
    const file = printBaseline(baseline);
    expect(file).toBe(`{
  "format": "sightline-baseline",
  "version": 1,
  "findings": [
    { "rule": "a/b", "element": "x" },
    { "rule": "b/c", "element": "x/\\"y\\"", "count": 2 }
  ]
}
`);
    expect(parseBaseline(file)).toEqual({ entries: baseline.entries.toReversed() });
    expect(parseBaseline(printBaseline({ entries: [] }))).toEqual({ entries: [] });
  });

  const broken = [
    "",
    "{",
    "[]",
    "null",
    '{ "format": "sightline-baseline", "version": 2, "findings": [] }',
    '{ "format": "sightline-baseline", "version": 1 }',
    '{ "format": "sightline-baseline", "version": 1, "findings": [{ "rule": "a" }] }',
    '{ "format": "sightline-baseline", "version": 1, "findings": [{ "rule": "a", "element": "b", "count": 0 }] }',
    "<<<<<<< ours\n{}\n=======",
  ];
  for (const file of broken) it(`isn't ${JSON.stringify(file)}`, () => expect(parseBaseline(file)).toBeUndefined());
});
