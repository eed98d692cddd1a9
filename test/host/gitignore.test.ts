import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ignoreRulesOf, isLeftOut } from "../../src/host/gitignore.js";
import { effortOf } from "../support/effort.js";
import { createFolder } from "../support/folder.js";

/** All paths of up to three of these names; the last may be a file. */
const names = ["a", "b", "ab", "aab", "-", "a b", "#a", "!b", "B"];
const files = names.flatMap((one) => [
  one,
  ...names.flatMap((two) => [`${one}_/${two}`, `${one}_/${two}_/a`, `${one}_/a_/${two}`]),
]);

const sign = fc.constantFrom(
  "a",
  "b",
  "_",
  "*",
  "**",
  "?",
  "/",
  "/**/",
  "**/",
  "[ab]",
  "[!a]",
  "[^b-z]",
  "[]a]",
  "[b-a]",
  "[[:alpha:]_]",
  "[[:foo:]]",
  "[a",
  "\\a",
  "\\*",
  "\\",
  " ",
  "\\ ",
  "-",
  "B",
);
const line = fc
  .tuple(
    fc.constantFrom("", "", "", "!", "#", "/", "\\#", "\\!"),
    fc.array(sign, { minLength: 1, maxLength: 5 }),
    fc.constantFrom("", "", "/", " ", "\r"),
  )
  .map(([first, signs, last]) => `${first}${signs.join("")}${last}`)
  // Git takes two stars behind plain letters for any folders, though its manual says that they are one.
  .filter((text) => !/[^/!]\*\*/.test(text));

function leftOut(patterns: string): readonly string[] {
  const rules = [ignoreRulesOf("/", patterns)];
  return files.filter((file) => {
    const parts = file.split("/");
    return parts.some((_, at) => isLeftOut(`/${parts.slice(0, at + 1).join("/")}`, at < parts.length - 1, rules));
  });
}

describe("a .gitignore", () => {
  it("leaves out what it does for git", { timeout: 60_000 }, () => {
    const folder = createFolder();
    spawnSync("git", ["init", "-q"], { cwd: folder });
    const samples = fc
      .sample(fc.array(line, { minLength: 1, maxLength: 4 }), { seed: 11, numRuns: 400 })
      .map((lines) => lines.join("\n"));
    for (const [at, text] of samples.entries()) {
      mkdirSync(join(folder, `${at}`));
      writeFileSync(join(folder, `${at}`, ".gitignore"), text);
    }
    const asked = samples.flatMap((_, at) => files.map((file) => `${at}/${file}`));
    const { stdout } = spawnSync(
      "git",
      ["-c", "core.ignorecase=false", "check-ignore", "--no-index", "-z", "--stdin"],
      {
        cwd: folder,
        input: asked.join("\0"),
        encoding: "utf8",
        maxBuffer: 2 ** 28,
      },
    );
    const byGit = new Set(stdout.split("\0"));
    for (const [at, text] of samples.entries()) {
      expect(leftOut(text), JSON.stringify(text)).toEqual(files.filter((file) => byGit.has(`${at}/${file}`)));
    }
  });

  const hostile: Readonly<Record<string, readonly [line: string, path: string]>> = {
    "folders within folders": ["**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b", `${"a/".repeat(200)}c`],
    "stars and letters by turns": [`${"*a".repeat(40)}x`, "a".repeat(250)],
    "a star and many letters": [`*${"a".repeat(120)}x`, "a".repeat(250)],
    "sets and stars": [`${"*[a-z]".repeat(20)}0`, "a".repeat(250)],
    "brackets that aren't closed": ["[".repeat(4000), "a"],
    "brackets in a line without an end": ["[[:a".repeat(50_000), "a"],
    blanks: [`a${" ".repeat(100_000)}b`, "a"],
  };

  it.each(Object.entries(hostile))("keeps nobody waiting: %s", (_, [line, path]) => {
    expect(effortOf(() => isLeftOut(`/${path}`, false, [ignoreRulesOf("/", line)]))).toBeLessThan(500);
  });
});
