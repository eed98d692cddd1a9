import { readdirSync, readFileSync } from "node:fs";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { known } from "../../src/compiler/settings/parse.js";
import { usualLimits } from "../../src/diagnostics/limits.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { parsePlain } from "../../src/yaml/plain/parse.js";
import { readSettings } from "../../src/yaml/settings/any.js";
import { readPlainSettings } from "../../src/yaml/settings/plain.js";
import { writeYaml } from "../../src/yaml/write/write.js";
import { createBases } from "../fuzz/bases.js";
import { mutated } from "../fuzz/mutate.js";
import { chanceOf } from "../support/chance.js";
import { exampleFiles } from "../support/example-files.js";
import { generateProgram } from "../support/generate-program.js";
import { generateLayout } from "./generate-layout.js";
import { hostile } from "./hostile.js";
import { plainly, readBothWays } from "./read-both-ways.js";

vi.setConfig({ testTimeout: 600_000 });

/*
 * Plain YAML is read by a reader of our own, which must give the very tree that the package `yaml` gives, or give the file up.
 * `PLAIN=200000 npx vitest run test/yaml/plain.test.ts` tries so many inputs, `PLAIN_SEED` others.
 */
const count = Number(process.env["PLAIN"] ?? 2_000);
const seed = Number(process.env["PLAIN_SEED"] ?? 20_261_122);

const bases = createBases(7, 24);
const files = [
  ...[...exampleFiles()].filter(([path]) => path.endsWith(".yaml")).map(([, text]) => text),
  ...["broken", "forms"]
    .flatMap((folder) => readdirSync(new URL(folder, import.meta.url)).map((name) => `${folder}/${name}`))
    .filter((path) => /\.(?:txt|yaml)$/.test(path))
    .map((path) => readFileSync(new URL(path, import.meta.url), "utf8").split("\n=====\n")[0]!),
  ...Object.values(hostile).map((make) => make(2_000)),
  ...bases.settings,
];
const written = Array.from({ length: 24 }, (_, at) =>
  writeYaml(parseText(createSource("a.blueprint", generateProgram(seed + at))).value),
);

describe("plain YAML", () => {
  it("is what we write, and most of what others write", () => {
    const taken = (texts: readonly string[]): number => texts.filter((text) => readBothWays(text) === "same").length;
    expect(taken(written)).toBe(written.length);
    expect(
      written.filter((text) => parsePlain(createSource("a.blueprint.yaml", text), usualLimits.depth) === undefined),
    ).toEqual([]);
    expect(taken(bases.yamls)).toBeGreaterThan(bases.yamls.length * 0.85);
    expect(taken(files)).toBeGreaterThan(files.length * 0.3);
  });

  it("stays so, spoilt, or is given up", () => {
    const texts = [...bases.yamls, ...files, ...written.map((text) => text.slice(0, 2_000))];
    let taken = 0;
    for (let at = 0; at < count; at++) {
      const chance = chanceOf(seed + at);
      const text = mutated(chance.pick(texts), chance, chance.pick(texts));
      const lines = chance.of(8) ? text : text.replaceAll("\n", "\r\n");
      if (readBothWays(lines, chance.pick([usualLimits.depth, usualLimits.depth, 5, 3])) === "same") taken++;
    }
    expect(taken).toBeGreaterThan(count / 10);
  });

  it("is so in any layout", () => {
    let taken = 0;
    for (let at = 0; at < 2 * count; at++) {
      const chance = chanceOf(seed + at);
      if (readBothWays(generateLayout(chance), chance.pick([usualLimits.depth, usualLimits.depth, 4])) === "same")
        taken++;
    }
    expect(taken).toBeGreaterThan(count / 10);
  });

  it("is so in the smallest pieces", () => {
    const text = array(constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(""));
    assert(
      property(
        text,
        constantFrom("", "r:", "{ a: b"),
        constantFrom(usualLimits.depth, 3, 2, 1),
        (rest, first, deepest) => {
          readBothWays(first + rest, deepest);
        },
      ),
      { seed, numRuns: 5 * count },
    );
  });
});

describe("plain settings", () => {
  const names = known();

  it("are read as any others", () => {
    const pages = bases.settings.filter((text) => readPlainSettings(createSource("s.yaml", text), names) !== undefined);
    expect(pages.length).toBeGreaterThan(bases.settings.length * 0.6);
    for (let at = 0; at < count / 4; at++) {
      const chance = chanceOf(seed + at);
      const source = createSource("s.yaml", mutated(chance.pick(bases.settings), chance, chance.pick(bases.settings)));
      const plain = readPlainSettings(source, names);
      if (plain !== undefined) expect(plainly(plain), source.text).toEqual(plainly(readSettings(source, names)));
    }
  });
});

/** What YAML files are made of, and what only looks like it. */
const pieces = [
  ..."{}[]:?*&!%@-~#\"' \n",
  ...["a: ", "b: ", "- ", "  ", "\n  ", "\n    ", ", ", ",\n", "# c", "x", "yy", '"q"', "'s'", "'it''s'", "null"],
  ...["|\n", ">\n", ">-\n", "|+\n", "| # d\n", "|2\n", "--", "---", "---\n", "...", "<<: ", "\r\n", "\r", "\t", "k:\n"],
  ...[
    "key: v\n",
    "  - ",
    '"\\n"',
    '"\\x41"',
    '"a": ',
    "-1",
    "->",
    ".5",
    "\n\n",
    "\n \n",
    "\n# e\n",
    "é",
    "  #",
    "\u00a0",
  ],
];
