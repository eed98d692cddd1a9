import fc from "fast-check";
import { expect, test } from "vitest";
import { printModel } from "../../src/backends/json/print.js";
import { resolve } from "../../src/resolve/resolve.js";
import type { Statement } from "../../src/syntax/ast.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { exampleTexts } from "./everything.js";
import { located, resolveFiles } from "./workspace.js";

const examples = exampleTexts();

/** What is put in another order: shared declarations, and those of the blueprint but for phases, whose order means something. */
function movable(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ word }) => word.form === "declaration" && !["phase", "blueprint"].includes(word.word));
}

/** Writes pieces of a text in another order into the places where they stood. */
function permute(text: string, pieces: readonly Statement[], order: readonly number[]): string {
  let result = "";
  let at = 0;
  for (const [place, { span }] of pieces.entries()) {
    const { start, end } = pieces[order[place]!]!.span;
    result += text.slice(at, span.start) + text.slice(start, end);
    at = span.end;
  }
  return result + text.slice(at);
}

/** The lists of a model by their ids, so that only what is in them counts. */
function withoutOrder(json: string): unknown {
  const sorted = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    return [...value].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  };
  return Object.fromEntries(Object.entries(JSON.parse(json) as object).map(([key, value]) => [key, sorted(value)]));
}

test("the order of declarations says nothing", () => {
  const order = (length: number) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
  const subject = fc.constantFrom(...examples).chain(({ files }) => {
    const moved = [...files].map(([path, text]) => {
      const { statements } = parseText(createSource(path, text)).value;
      const blueprint = statements.find(({ word }) => word.word === "blueprint");
      const [outer, inner] = [movable(statements), movable(blueprint?.items ?? [])];
      return fc.tuple(order(outer.length), order(inner.length)).map(([one, other]) => {
        // The blueprint's own come last in their files, so that moving them leaves the others where they are.
        const text1 = permute(text, inner, other);
        return [path, permute(text1, outer, one)] as const;
      });
    });
    return fc.tuple(...moved).map((pairs) => ({ files, moved: new Map(pairs) }));
  });
  fc.assert(
    fc.property(subject, ({ files, moved }) => {
      const [before, after] = [resolveFiles(files), resolveFiles(moved)];
      expect(after.diagnostics.map(({ message }) => message).sort()).toEqual(
        before.diagnostics.map(({ message }) => message).sort(),
      );
      for (const [path, model] of before.models) {
        expect(withoutOrder(printModel(after.models.get(path)!))).toEqual(withoutOrder(printModel(model)));
      }
    }),
    { numRuns: 60 },
  );
});

test("the order of files says nothing, and the same files give the same bytes", () => {
  for (const { files } of examples) {
    const one = resolveFiles(files);
    const other = resolveFiles(new Map([...files].reverse()));
    const print = ({ models }: typeof one) =>
      [...models].map(([path, model]) => [path, printModel(model, { positions: true })]);
    expect(print(other)).toEqual(print(one));
    expect(other.diagnostics.map(located)).toEqual(one.diagnostics.map(located));
  }
});

test("whatever is lost of a text, what is left has a meaning", () => {
  const lines = examples.flatMap(({ files }) => [...files].map(([path, text]) => ({ path, lines: text.split("\n") })));
  const words = [
    "pay",
    "ops",
    "->",
    "by",
    "{",
    "}",
    '"x"',
    "resolves",
    "at",
    "was",
    ",",
    "customer",
    "a.b.c",
    "4",
    "on",
  ];
  const edit = fc.record({
    line: fc.nat(400),
    how: fc.constantFrom("drop", "double", "swap", "insert"),
    word: fc.constantFrom(...words),
    at: fc.nat(12),
  });
  fc.assert(
    fc.property(fc.constantFrom(...lines), fc.array(edit, { minLength: 1, maxLength: 8 }), ({ path, lines }, edits) => {
      const text = [...lines];
      for (const { line, how, word, at } of edits) {
        const place = line % text.length;
        const parts = text[place]!.split(/\b/);
        if (how === "drop") text.splice(place, 1);
        else if (how === "double") text.splice(place, 0, text[place]!);
        else if (how === "swap") parts.splice(at % Math.max(parts.length, 1), 1, word);
        else parts.splice(at % Math.max(parts.length, 1), 0, ` ${word} `);
        if (how === "swap" || how === "insert") text[place] = parts.join("");
        if (text.length === 0) text.push("");
      }
      const { value } = parseText(createSource(path, text.join("\n")));
      for (const model of resolve(new Map([[path, value]])).models.values())
        JSON.parse(printModel(model, { positions: true }));
    }),
    { numRuns: 200 },
  );
});
