import { describe, expect, it } from "vitest";
import { printModel } from "../../src/backends/json/print.js";
import { commentsOf, essenceOf, outlineOf } from "../../src/compiler/reform/outline.js";
import { printText } from "../../src/format/text/print.js";
import { resolve } from "../../src/resolve/resolve.js";
import type { Document } from "../../src/syntax/ast.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { formatYaml } from "../../src/yaml/write/format.js";
import { writeYaml } from "../../src/yaml/write/write.js";
import { chanceOf } from "../support/chance.js";
import { generateProgram } from "../support/generate-program.js";
import { parseYaml } from "../support/parse-yaml.js";
import { untidy } from "../support/untidy-yaml.js";

/** `PROGRAMS=1000 npx vitest run test/format` tries so many. */
const programs = Number(process.env["PROGRAMS"] ?? 40);
const batch = 20;
const seeds = Array.from({ length: Math.ceil(programs / batch) }, (_, at) => at * batch + 1);

function read(text: string, form: Document["form"]): Document {
  const { value, diagnostics } = (form === "text" ? parseText : parseYaml)(createSource("p", text));
  expect(diagnostics.map(({ message, span }) => `${span.source.positionAt(span.start).line}: ${message}`)).toEqual([]);
  return value;
}

/** The model as JSON; measures say nothing by their order, and those of blocks come where their blocks do. */
function modelOf(document: Document): string {
  const { models } = resolve(new Map([["p", document]]));
  return [...models.values()]
    .map((model) => printModel({ ...model, measures: model.measures.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }))
    .join("");
}

function expectSame(one: Document, other: Document, tell: (document: Document) => string): void {
  expect(tell(other)).toBe(tell(one));
  expect(commentsOf(other)).toBe(commentsOf(one));
  expect(modelOf(other)).toBe(modelOf(one));
}

describe.each(seeds)("programs from %i on", (first) => {
  const all = Array.from({ length: batch }, (_, at) => [first + at, generateProgram(first + at)] as const);

  it("keep their meaning and comments in the canonical layout of text", () => {
    for (const [, text] of all) {
      const document = read(text, "text");
      const canonical = printText(document);
      const again = read(canonical, "text");
      expectSame(document, again, outlineOf);
      expect(printText(again)).toBe(canonical);
    }
  });

  it("keep them on the way to YAML and back", () => {
    for (const [, text] of all) {
      const document = read(text, "text");
      const yaml = writeYaml(document);
      const there = read(yaml, "yaml");
      expectSame(document, there, essenceOf);
      expect(formatYaml(there.source)).toBe(yaml);
      const back = read(printText(there), "text");
      expectSame(document, back, essenceOf);
      expect(printText(back)).toBe(back.source.text);
    }
  });

  it("keep them in the canonical layout of YAML, and their anchors", () => {
    for (const [seed, text] of all) {
      const written = untidy(writeYaml(read(text, "text")), chanceOf(seed));
      const document = read(written, "yaml");
      const canonical = formatYaml(document.source);
      const again = read(canonical, "yaml");
      expectSame(document, again, outlineOf);
      expect(anchorsIn(canonical)).toEqual(anchorsIn(written));
      expect(formatYaml(again.source)).toBe(canonical);
    }
  });
});

function anchorsIn(yaml: string): readonly string[] {
  return yaml.match(/[&*]a\d+\b/g) ?? [];
}
