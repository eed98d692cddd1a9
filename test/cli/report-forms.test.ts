import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { report } from "../../src/cli/report.js";
import { hostileTitles } from "../backends/markdown/hostile.js";
import { compileTexts } from "../support/compile-texts.js";
import { gitlabSchema } from "../support/gitlab-schema.js";
import { faultsOfJunit } from "../support/junit-form.js";
import { readXml } from "../support/read-xml.js";

const steps = hostileTitles.map(
  (title, i) => `step s${i} "${title.replaceAll(/["\\\p{C}]/gu, "")}" { customer "Waits" }`,
);
const workspaces: readonly Readonly<Record<string, string>>[] = [
  { "shop/a.blueprint": `blueprint a "A" {\n  owner gone\n  phase p "P" {\n${steps.join("\n")}\n}\n}\n` },
  { "shop/a.blueprint": 'blueprint a "A" {\n', "b.blueprint": 'role ops "Operations"\n' },
  { "b.blueprint": 'role ops "Operations"\n' },
];

async function print(reporter: string, files: Readonly<Record<string, string>>, maxWarnings?: number): Promise<string> {
  const surroundings = {
    environment: {},
    workingFolder: ".",
    standardInput: () => process.stdin,
    isTerminal: () => false,
  };
  const options = { reporter, quiet: false, color: false, ...(maxWarnings === undefined ? {} : { maxWarnings }) };
  return (await report(await compileTexts(files), options, "2026-11-20", surroundings, "/")).stdout ?? "";
}

describe("GitLab's report", () => {
  const validate = new Ajv({ strict: false }).compile(gitlabSchema);
  const spoilt: readonly (readonly [string, (issue: Record<string, unknown>) => void])[] = [
    ["no description", (issue) => delete issue["description"]],
    ["no mark", (issue) => delete issue["fingerprint"]],
    ["a severity of ours", (issue) => Object.assign(issue, { severity: "warning" })],
    ["a field that nobody knows", (issue) => Object.assign(issue, { help: "…" })],
    ["a path from the disk's root", (issue) => Object.assign(issue, { location: { path: "/b", lines: { begin: 1 } } })],
    ["lines from 0", (issue) => Object.assign(issue, { location: { path: "b", lines: { begin: 0 } } })],
    ["no lines", (issue) => Object.assign(issue, { location: { path: "b" } })],
  ];

  it("keeps to what GitLab reads", async () => {
    for (const files of workspaces) {
      validate(JSON.parse(await print("gitlab", files)));
      expect(validate.errors).toBeNull();
    }
  });

  it.each(spoilt)("would be refused with %s", async (_, spoil) => {
    const issues = JSON.parse(await print("gitlab", workspaces[0]!));
    spoil(issues[0]);
    expect(validate(issues)).toBe(false);
  });
});

describe("JUnit's report", () => {
  const faultsOf = (text: string) => faultsOfJunit(readXml(text.replace(/^<\?xml .*\n/, "").trimEnd()));
  const spoilt: readonly (readonly [string, RegExp, string])[] = [
    ["another element", /<(\/?)failure/g, "<$1failed"],
    ["an attribute that nobody knows", /<testcase /, '<testcase line="3" '],
    ["a count that is missing", / failures="\d+"/, ""],
    ["a count that is wrong", / tests="/, ' tests="1'],
    ["a time that is none", / time="0"/, ' time="0 ms"'],
    ["a date without its time", /T00:00:00"/, '"'],
    ["the outputs in another order", /(<system-out>.*<\/system-out>)(\s*)(<system-err>.*<\/system-err>)/, "$3$2$1"],
    ["no properties", /<properties>[\s\S]*?<\/properties>/, ""],
    ["a case within a case", /(<testcase [^>]*[^/])(><failure|>\s*<failure)/, '$1><testcase name="a"/$2'],
    ["text between the cases", /<testcase /, "one <testcase "],
    ["a suite as its root", /<(\/?)testsuites>/g, "<$1testsuite>"],
  ];

  it("keeps to the form that all readers know", async () => {
    for (const files of workspaces) {
      for (const maxWarnings of [undefined, 0]) expect(faultsOf(await print("junit", files, maxWarnings))).toEqual([]);
    }
  });

  it.each(spoilt)("would be refused with %s", async (_, from, to) => {
    const text = await print("junit", workspaces[0]!);
    const other = text.replace(from, to);
    expect(other).not.toBe(text);
    expect(faultsOf(other)).not.toEqual([]);
  });
});
