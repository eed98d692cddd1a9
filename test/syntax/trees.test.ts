import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { findingsIn } from "./findings.js";
import { outline } from "./outline.js";

/*
 * Each file is a text of the language, a line of five equals signs, and the tree that it must give, without a finding.
 * `UPDATE=1` rewrites them.
 */
const folder = join(import.meta.dirname, "trees");
const divider = "\n=====\n";

describe("the tree of", () => {
  for (const name of readdirSync(folder).sort()) {
    it(name.replace(".txt", ""), () => {
      const file = join(folder, name);
      const [input = "", expected = ""] = readFileSync(file, "utf8").split(divider);
      const tree = outline(parseText(createSource(name, input)).value);
      expect(findingsIn(input)).toEqual([]);
      if (process.env["UPDATE"] === "1") writeFileSync(file, `${input}${divider}${tree}`);
      else expect(tree).toBe(expected);
    });
  }
});
