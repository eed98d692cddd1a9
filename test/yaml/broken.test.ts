import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/syntax/ast.js";
import { createSource } from "../../src/text/source.js";
import { codeOfOther } from "../support/foreign-code.js";
import { parseYaml } from "../support/parse-yaml.js";

/*
 * Each file is a broken input, a line of five equals signs, and what must come of it: all findings in their order, what is
 * read in spite of them, and the names that stood in what isn't. `UPDATE=1` rewrites them.
 */
const folder = join(import.meta.dirname, "broken");
const divider = "\n=====\n";

describe("a broken file of YAML", () => {
  for (const name of readdirSync(folder).sort()) {
    it(name.replace(".txt", ""), () => {
      const file = join(folder, name);
      const [input = "", expected = ""] = readFileSync(file, "utf8").split(divider);
      const found = told(input);
      if (process.env["UPDATE"] === "1") writeFileSync(file, `${input}${divider}${found}\n`);
      else expect(`${found}\n`).toBe(expected);
      const helps = [...found.matchAll(/^ {4}(.*)$/gm)].map(([, help]) => help ?? "");
      expect(helps.flatMap((help) => codeOfOther(help, "yaml"))).toEqual([]);
    });
  }
});

function told(text: string): string {
  const source = createSource("test.blueprint.yaml", text);
  const { value, diagnostics } = parseYaml(source);
  const findings = diagnostics.map(({ rule, span, message, help }) => {
    const { line, column } = source.positionAt(span.start);
    return `${rule} ${line}:${column} ${message}${help === undefined ? "" : `\n    ${help}`}`;
  });
  const read = value.statements.map(outline).join("; ");
  return [...findings, "-----", `read: ${read}`, `lost: ${[...value.unread].sort().join(" ")}`].join("\n");
}

function outline({ word, id, items }: Statement): string {
  const name = id === undefined ? word.word : `${word.word} ${id.text}`;
  return items.length === 0 ? name : `${name} { ${items.map(outline).join("; ")} }`;
}
