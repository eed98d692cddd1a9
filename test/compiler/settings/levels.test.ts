import { describe, expect, it } from "vitest";
import { isMeant, matchesGlob } from "../../../src/compiler/settings/glob.js";
import { parseSettings } from "../../../src/compiler/settings/parse.js";
import { compileTexts } from "../../support/compile-texts.js";

const globs: readonly (readonly [glob: string, fits: readonly string[], not: readonly string[]])[] = [
  ["a.blueprint", ["a.blueprint"], ["b/a.blueprint", "a.blueprintx", "xa.blueprint"]],
  ["shop", ["shop", "shop/a", "shop/b/c"], ["shops/a", "b/shop/a"]],
  ["shop/", ["shop/a"], ["shops/a"]],
  ["./shop/*", ["shop/a", "shop/b/c"], ["a"]],
  ["*.yaml", ["a.yaml"], ["b/a.yaml", "a.yml"]],
  ["**/*.yaml", ["a.yaml", "b/a.yaml", "b/c/a.yaml"], ["a.yml"]],
  ["**/old/**", ["old/a", "b/old/a", "b/c/old/d/a"], ["bold/a"]],
  ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["a/x", "b"]],
  ["a?c", ["abc", "a🛒c"], ["ac", "abbc"]],
  ["*a*b*", ["ab", "xaxbx"], ["ba"]],
  ["a.b", ["a.b"], ["axb"]],
  ["(x)[y]", ["(x)[y]"], ["xy"]],
  ["**", ["a", "a/b"], []],
];

describe("a glob", () => {
  for (const [glob, fits, not] of globs) {
    it(`is ${glob}`, () => {
      expect(fits.filter((path) => !matchesGlob(path, glob))).toEqual([]);
      expect(not.filter((path) => matchesGlob(path, glob))).toEqual([]);
    });
  }

  it("costs little however it is written", () => {
    const before = performance.now();
    expect(matchesGlob("a".repeat(20_000), `${"*a".repeat(500)}b`)).toBe(false);
    expect(matchesGlob("a/".repeat(10_000), `${"**/a/".repeat(500)}b`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it("leaves files in and out", () => {
    expect(isMeant("a/b", { include: [], exclude: [] })).toBe(true);
    expect(isMeant("a/b", { include: ["a"], exclude: ["a/b"] })).toBe(false);
    expect(isMeant("c", { include: ["a"], exclude: [] })).toBe(false);
  });
});

const catalog = `role ops "Operations"\npersona ann "Ann"\n`;
const blueprint = (id: string) => `use "../catalog.blueprint"
blueprint ${id} "B" {
  owner ops
  phase p "P" {
    step s "S" { key; customer "Waits" by ann }
  }
}
`;
const texts = {
  "catalog.blueprint": catalog,
  "new/a.blueprint": blueprint("a"),
  "old/b.blueprint": blueprint("b"),
};

/** What is found under some settings: `rule file severity`. */
async function found(settings: string): Promise<readonly string[]> {
  const { value, diagnostics } = await parseSettings("s.yaml", settings);
  expect(diagnostics).toEqual([]);
  const { findings, totals } = await compileTexts(texts, { settings: value });
  expect(totals.error + totals.warning + totals.info).toBe(findings.length);
  return findings.map(({ rule, span, severity }) => `${rule} ${span.source.path} ${severity}`);
}

describe("levels", () => {
  it("are the usual ones where nothing is set", async () => {
    const usual = await found("");
    expect(usual).toContain("measure/missing new/a.blueprint error");
    expect(usual).toContain("goal/none new/a.blueprint warning");
    expect(usual).toContain("persona/assumed catalog.blueprint info");
  });

  it("are a step higher under strict", async () => {
    const strict = await found("preset: strict");
    expect(strict).toContain("goal/none new/a.blueprint error");
    expect(strict).toContain("persona/assumed catalog.blueprint warning");
    expect(strict.filter((each) => each.endsWith(" info"))).toEqual([]);
    expect(strict).toHaveLength((await found("")).length);
  });

  it("are off under minimal but for what no blueprint should do without", async () => {
    const minimal = await found("preset: minimal");
    expect(minimal).toContain("measure/missing new/a.blueprint error");
    expect(minimal.filter((each) => each.startsWith("goal/none"))).toEqual([]);
    expect(await found("preset: minimal\nrules: { goal/none: info }")).toContain("goal/none new/a.blueprint info");
  });

  it("are those of the rules, and of the last override that fits", async () => {
    const settings = `rules: { goal/none: off, measure/missing: info }
overrides:
  - { files: old, rules: { goal/none: error } }
  - { files: "**/b.blueprint", rules: { goal/none: info } }
  - { files: catalog.blueprint, rules: { persona/assumed: off } }
`;
    const here = await found(settings);
    expect(here.filter((each) => /^(goal\/none|measure\/missing|persona\/assumed)/.test(each))).toEqual([
      "measure/missing new/a.blueprint info",
      "goal/none old/b.blueprint info",
      "measure/missing old/b.blueprint info",
    ]);
  });

  it("come with options, which an override changes for its files", async () => {
    const settings = `rules: { blueprint/too-complicated: [warning, { steps: 0 }] }
overrides: { files: old, rules: { blueprint/too-complicated: [error, { steps: 1 }] } }
`;
    const here = (await found(settings)).filter((each) => each.startsWith("blueprint/too-complicated"));
    expect(here).toEqual(["blueprint/too-complicated new/a.blueprint warning"]);
  });
});
