import { describe, expect, it } from "vitest";
import { printModel } from "../src/backends/json/print.js";
import { printText } from "../src/format/text/print.js";
import { resolve } from "../src/resolve/resolve.js";
import type { Document } from "../src/syntax/ast.js";
import { parseText } from "../src/syntax/parse.js";
import { createSource } from "../src/text/source.js";
import { formatYaml } from "../src/yaml/write/format.js";
import { writeYaml } from "../src/yaml/write/write.js";
import { exampleFiles } from "./support/example-files.js";
import { parseYaml } from "./support/parse-yaml.js";

/**
 * Every example in both forms: `test/twins` holds the other form of each file, read through by a person. `npm run generate`
 * writes it anew.
 */
const examples = exampleFiles();
const documents = new Map([...examples].map(([path, text]) => [path, read(path, text, formOf(path))]));

function formOf(path: string): Document["form"] {
  return path.endsWith(".blueprint") ? "text" : "yaml";
}

function other(form: Document["form"]): Document["form"] {
  return form === "text" ? "yaml" : "text";
}

function read(path: string, text: string, form: Document["form"]): Document {
  const { value, diagnostics } = (form === "text" ? parseText : parseYaml)(createSource(path, text));
  expect(diagnostics).toEqual([]);
  return value;
}

const write = (document: Document, form: Document["form"]): string =>
  form === "text" ? printText(document) : writeYaml(document);

const format = (document: Document): string =>
  document.form === "text" ? printText(document) : formatYaml(document.source);

function modelsOf(all: ReadonlyMap<string, Document>): Readonly<Record<string, string>> {
  const { models, diagnostics } = resolve(all);
  expect(diagnostics).toEqual([]);
  return Object.fromEntries([...models].map(([path, model]) => [path, printModel(model)]));
}

const twinOf = (path: string): string =>
  path.replace(/\.blueprint(?:\.yaml)?$/, formOf(path) === "text" ? ".blueprint.yaml" : ".blueprint");

describe.each([...documents])("%s", (path, document) => {
  const form = formOf(path);
  const twin = write(document, other(form));

  it("has the twin that is written down", async () => {
    await expect(twin).toMatchFileSnapshot(`twins/${twinOf(path)}`);
  });

  it("means the same in the other form", () => {
    const swapped = new Map([...documents, [path, read(path, twin, other(form))]]);
    expect(modelsOf(swapped)).toEqual(modelsOf(documents));
  });

  it("is canonical as it is written", () => {
    expect(format(read(path, twin, other(form)))).toBe(twin);
  });

  it("comes back as its own canonical form", () => {
    const canonical = format(document);
    expect(format(read(path, canonical, form))).toBe(canonical);
    expect(write(read(path, twin, other(form)), form)).toBe(canonical);
  });
});

it("all examples mean the same when all are in the other form", () => {
  const swapped = new Map(
    [...documents].map(([path, document]) => {
      const form = other(formOf(path));
      return [path, read(path, write(document, form), form)];
    }),
  );
  expect(modelsOf(swapped)).toEqual(modelsOf(documents));
});
