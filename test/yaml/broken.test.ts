import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSource } from "../../src/text/source.js";
import { parseYaml } from "../../src/yaml/read.js";

/*
 * Each file is a broken input, a line of five equals signs, and the findings that it must give: all of them, in their order.
 * `UPDATE=1` rewrites them.
 */
const folder = join(import.meta.dirname, "broken");
const divider = "\n=====\n";

describe("a broken file of YAML", () => {
  for (const name of readdirSync(folder).sort()) {
    it(name.replace(".txt", ""), () => {
      const file = join(folder, name);
      const [input = "", expected = ""] = readFileSync(file, "utf8").split(divider);
      const found = findingsIn(input).join("\n");
      if (process.env["UPDATE"] === "1") writeFileSync(file, `${input}${divider}${found}\n`);
      else expect(`${found}\n`).toBe(expected);
    });
  }
});

function findingsIn(text: string): string[] {
  const source = createSource("test.blueprint.yaml", text);
  return parseYaml(source).diagnostics.map(({ rule, span, message, help }) => {
    const { line, column } = source.positionAt(span.start);
    return `${rule} ${line}:${column} ${message}${help === undefined ? "" : `\n    ${help}`}`;
  });
}
