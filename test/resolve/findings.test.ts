import { describe, expect, test } from "vitest";
import { plain } from "../../src/diagnostics/print/palette.js";
import { printFinding } from "../../src/diagnostics/print/pretty.js";
import { formOf } from "../../src/text/form.js";
import { codeOfOther } from "../support/foreign-code.js";
import { cases } from "./finding-cases.js";
import { filesIn, located, mainFile, resolveFiles } from "./workspace.js";

const mark = /«([a-z/]+) /;

/** Takes the marks `«rule text»` out of a file, and tells the places that they stand for. */
function unmark(path: string, marked: string): { readonly text: string; readonly expected: readonly string[] } {
  const expected: string[] = [];
  let text = marked;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const before = text.slice(0, found.index);
    const column = found.index - before.lastIndexOf("\n");
    expected.push(`${found[1]} ${path === mainFile ? "" : `${path}:`}${before.split("\n").length}:${column}`);
    const end = text.indexOf("»", found.index);
    text = before + text.slice(found.index + found[0].length, end) + text.slice(end + 1);
  }
  return { text, expected };
}

describe.each(cases)("$what", ({ what, text, count = 1 }) => {
  const files = new Map([...filesIn(text)].map(([path, marked]) => [path, unmark(path, marked)] as const));
  const { models, diagnostics } = resolveFiles(new Map([...files].map(([path, { text }]) => [path, text])));

  test("is found where it is", () => {
    const expected = [...files.values()].flatMap((file) => file.expected);
    expect(diagnostics.map(located).sort()).toEqual(expected.sort());
    expect(expected).toHaveLength(count);
    expect(models.size).toBe([...files.values()].filter((file) => /^blueprint:? /m.test(file.text)).length);
  });

  test("reads well", async () => {
    const printed = diagnostics.map((finding) => printFinding(finding, plain)).join("\n");
    if (count > 0) await expect(printed).toMatchFileSnapshot(`findings/${what.replaceAll(/[^a-z]+/g, "-")}.txt`);
  });

  test("tells no code of the other form", () => {
    const other = diagnostics.flatMap(({ help = "", span: { source } }) =>
      codeOfOther(help, formOf(source.path, source.text)),
    );
    expect(other).toEqual([]);
  });
});
