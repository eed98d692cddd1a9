import { describe, expect, it } from "vitest";
import { readLimitOption } from "../../src/cli/arguments/limits.js";
import { compile, type Files, type Limits, usualLimits } from "../../src/compiler/index.js";
import { languageErrors } from "../../src/diagnostics/language.js";
import { howToRaise, limitTable, readLimit, writeLimit } from "../../src/diagnostics/limits.js";

type Texts = Readonly<Record<string, string>>;

const use = (path: string): string => `use "./${path}.blueprint"\n`;
const chain = { "a.blueprint": use("b"), "b.blueprint": use("c"), "c.blueprint": 'role r "R"\n' };

const bytesOf = (texts: Texts): number => Object.values(texts).reduce((sum, text) => sum + text.length, 0);
const small = { "a.blueprint": "// more than ten bytes\n" };

/** For each limit that has a finding files, and the least value at which they are within it. */
const cases: Readonly<Record<string, readonly [least: number, texts: Texts]>> = {
  "file-size": [bytesOf(small), small],
  "workspace-size": [bytesOf(chain), chain],
  depth: [3, { "a.blueprint": 'blueprint b "B" { phase p "P" { step s "S" { customer c "C" } } }\n' }],
  "use-files": [2, chain],
  "use-depth": [2, chain],
};

describe("a limit", () => {
  it("has a finding and a case each", () => {
    const told = [...languageErrors.keys()].filter((rule) => rule.startsWith("limit/"));
    expect(told).toEqual(
      Object.keys(cases)
        .map((name) => `limit/${name}`)
        .toSorted(byTable),
    );
  });

  it.each(Object.entries(cases))("%s lets pass what reaches it, and nothing more", async (name, [least, texts]) => {
    const at = async (value: number) =>
      (await findings(texts, { ...usualLimits, [name]: value })).map(({ rule }) => rule);
    expect(await at(least)).not.toContain(`limit/${name}`);
    expect(await at(least - 1)).toContain(`limit/${name}`);
  });

  it.each(Object.entries(cases))("%s says what raises it, and that does", async (name, [least, texts]) => {
    const rule = `limit/${name}`;
    const limits = { ...usualLimits, [name]: least - 1 };
    const [finding] = (await findings(texts, limits)).filter((each) => each.rule === rule);
    const [, option = ""] = /`--limit (\S+)`/.exec(finding?.help ?? "") ?? [];
    expect(option).toMatch(new RegExp(`^${name}=`));
    expect((await findings(texts, readLimitOption(option))).map((each) => each.rule)).not.toContain(rule);
  });

  it("holds what is nested in YAML, too", async () => {
    const texts = { "a.blueprint.yaml": `blueprint: b\ntags: ${"[".repeat(80)}${"]".repeat(80)}\n` };
    const rules = async (limits: Limits) => (await findings(texts, limits)).map(({ rule }) => rule);
    expect(await rules(usualLimits)).toContain("limit/depth");
    expect(await rules({ ...usualLimits, depth: 100 })).not.toContain("limit/depth");
  });

  const aliases = (count: number, items: number): string =>
    `tags: &a [${"x, ".repeat(items)}]\nblueprint: [${"*a, ".repeat(count)}]\n`;

  it.each([
    ["as many as there may be", aliases(100, 1), undefined],
    ["one more", aliases(101, 1), "one alias more than the 100"],
    ["as much as they may bring", aliases(100, 499), undefined],
    ["a value more for each", aliases(100, 500), "bring in more than 50000 values"],
  ])("of aliases has no option: %s", async (_, text, says) => {
    const messages = (await findings({ "a.blueprint.yaml": text }, usualLimits)).map(({ message }) => message);
    const told = messages.filter((message) => /alias more|bring in more/.test(message));
    expect(told).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
  });

  it("bounds how many findings are kept", async () => {
    const texts = { "a.blueprint": 'role r "R"\n'.repeat(20) };
    expect(await findings(texts, { ...usualLimits, findings: 7 })).toHaveLength(7);
  });

  it.each(limitTable)(
    "$name can be written and read, and raised so far and no further",
    ({ name, usual, unit, most }) => {
      for (const value of [1, usual, most, 1536]) expect(readLimit(writeLimit(value, unit), unit)).toBe(value);
      expect(readLimitOption(`${name}=${most}`)[name]).toBe(most);
      for (const wrong of [
        `${name}=${most + 1}`,
        `${name}=0`,
        `${name}=-1`,
        `${name}=1.5`,
        `${name}=`,
        name,
        `${name}=many`,
        `${name}=NaN`,
        `${name}=Infinity`,
        `${name}=0x10`,
        `${name}=1e2`,
        `${name}=1,000`,
        `${name}=+5`,
        `${name}=${"9".repeat(400)}`,
      ])
        expect(() => readLimitOption(wrong), wrong).toThrow(/must be (?:a size|a whole number) from 1 to/);
      expect(howToRaise(name, most)).toBe(`No option raises this beyond ${writeLimit(most, unit)}.`);
    },
  );

  it("is known by its name", () => {
    expect(() => readLimitOption("dept=3")).toThrow("Did you mean depth?");
    expect(() => readLimitOption("=3")).toThrow("NAME=VALUE");
    expect(readLimitOption("depth=3", readLimitOption("file-size=2 mib"))).toMatchObject({
      depth: 3,
      "file-size": 2_097_152,
    });
  });
});

const byTable = (one: string, other: string): number => placeOf(one) - placeOf(other);
const placeOf = (rule: string): number => [...languageErrors.keys()].indexOf(rule);

async function findings(texts: Texts, limits: Limits) {
  const read: Files["read"] = async (path) => {
    const text = texts[path];
    return text === undefined ? { kind: "missing" } : { kind: "text", text, size: text.length };
  };
  const [first] = Object.keys(texts);
  return (await compile({ read }, [first!], { today: "2026-11-20", limits })).findings;
}
