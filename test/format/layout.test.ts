import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commentsOf, essenceOf, outlineOf } from "../../src/compiler/reform/outline.js";
import { convert, format } from "../../src/format/format.js";
import type { Document } from "../../src/syntax/ast.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { parseYaml } from "../support/parse-yaml.js";

/** A case is a file in `layout/`; beside it, in a folder of its name, are its canonical layout and its other form. */
const folder = "test/format/layout";
const cases = readdirSync(folder).filter((name) => /\.blueprint(?:\.yaml)?$/.test(name));

function read(text: string, form: Document["form"]): Document {
  const { value, diagnostics } = (form === "text" ? parseText : parseYaml)(createSource("p", text));
  expect(diagnostics.map(({ message, span }) => `${span.source.positionAt(span.start).line}: ${message}`)).toEqual([]);
  return value;
}

describe.each(cases)("%s", (name) => {
  const form = name.endsWith(".yaml") ? "yaml" : "text";
  const document = read(readFileSync(`${folder}/${name}`, "utf8"), form);
  const files = `layout/${name.split(".")[0]}`;

  it("has one layout", async () => {
    const canonical = await format(document);
    const again = read(canonical, form);
    await expect(canonical).toMatchFileSnapshot(`${files}/canonical.blueprint${form === "yaml" ? ".yaml" : ""}`);
    expect(await format(again)).toBe(canonical);
    expect(outlineOf(again)).toBe(outlineOf(document));
    expect(commentsOf(again)).toBe(commentsOf(document));
  });

  it("has another form, which is canonical too", async () => {
    const to = form === "text" ? "yaml" : "text";
    const converted = await convert(document, to);
    const there = read(converted, to);
    await expect(converted).toMatchFileSnapshot(`${files}/converted.blueprint${to === "yaml" ? ".yaml" : ""}`);
    expect(await format(there)).toBe(converted);
    expect(essenceOf(there)).toBe(essenceOf(document));
    expect(commentsOf(there)).toBe(commentsOf(document));
  });
});
