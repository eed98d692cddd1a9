import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/syntax/ast.js";
import { parseText } from "../../src/syntax/parse.js";
import { lex } from "../../src/syntax/scan/lexer.js";
import { endOf } from "../../src/syntax/scan/tokens.js";
import { createSource } from "../../src/text/source.js";
import { examples } from "./examples.js";
import { findingsIn } from "./findings.js";
import { outline } from "./outline.js";

const [vending = "", catalog = ""] = examples;
const seed = { seed: 20_260_101 };

const anyText = fc.string({ unit: "binary", maxLength: 300 });
const pieces = fc.constantFrom(
  ...'{ } ; , : -> ~> <-> \n \r\n " """ // /* */ blueprint phase step customer decision measure value measured by via was as use'.split(
    " ",
  ),
  ...'a b.c pay.tap 1 +2 3% 4d 2026-02-30 1..5 4/5 <= EUR per year "x" """y""" key emotion option $ \u200b 受付 \\ \' “ → =>'.split(
    " ",
  ),
  "\n",
  "\n  ",
  " ",
);
const soup = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(" "));
/** An example with a few of its stretches cut out, doubled or moved. */
const mutated = fc
  .tuple(
    fc.constantFrom(vending, catalog),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom("cut", "double", "swap"), pieces), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, length, how, piece]) => edit(now, at % now.length, length, how, piece), text),
  );

function edit(text: string, at: number, length: number, how: string, piece: string): string {
  const [before, middle, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  if (how === "cut") return before + after;
  return how === "double" ? before + middle + middle + after : before + piece + after;
}

const anything = fc.oneof(anyText, soup, mutated);

describe("a text of any kind", () => {
  it("gives a document, and findings within its bounds", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { value, diagnostics } = parseText(createSource("x", text));
        for (const { span, message } of diagnostics) {
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
          expect(message).not.toMatch(/undefined|\[object/u);
        }
        for (const statement of value.statements) checkSpans(statement, 0, text.length);
      }),
      { ...seed, numRuns: 1500 },
    );
  });

  it("is all there in its tokens, its comments and what stands between them", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tokens, comments } = lex(createSource("x", text));
        const taken = [
          ...tokens.map((token) => [token.startOffset, endOf(token)] as const),
          ...comments.map(({ span }) => [span.start, span.end] as const),
        ].sort(([a], [b]) => a - b);
        let end = 0;
        for (const [start, next] of taken) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, start)).toMatch(blank);
          end = next;
        }
        expect(text.slice(end)).toMatch(blank);
      }),
      { ...seed, numRuns: 1000 },
    );
  });

  it("means the same whatever ends its lines", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const plain = text.replaceAll("\r", "");
        const [unix, windows] = [plain, plain.replaceAll("\n", "\r\n")];
        expect(findingsIn(windows)).toEqual(findingsIn(unix));
        const [a, b] = [unix, windows].map((one) => parseText(createSource("x", one)).value);
        expect(treeOf(b!)).toBe(treeOf(a!));
      }),
      { ...seed, numRuns: 600 },
    );
  });
});

/** Blanks, and what is left out with a finding: spaces of another sort, characters that nobody sees. */
const blank = /^[\s\p{Zs}\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*$/u;

/** Without the comments, which keep the line ends that stand in them. */
function treeOf(document: Parameters<typeof outline>[0]): string {
  return outline({ ...document, comments: [] });
}

function checkSpans(statement: Statement, start: number, end: number): void {
  const { span, head, items } = statement;
  expect(start <= span.start && span.start <= head.start && head.end <= span.end && span.end <= end).toBe(true);
  for (const item of items) checkSpans(item, span.start, span.end);
}

describe("an example", () => {
  it("means the same with comments and blank lines between its statements", () => {
    const quiet = vending.replace(/"""[\s\S]*?"""/u, '"x"');
    const loud = quiet.replaceAll("\n", "\n\n  // a remark\n\t/* and\n another */\n");
    const [a, b] = [quiet, loud].map((text) => treeOf(parseText(createSource("x", text)).value));
    expect(findingsIn(loud)).toEqual([]);
    expect(b).toBe(a);
  });

  it("means the same with all indentation gone", () => {
    const quiet = vending.replace(/"""[\s\S]*?"""/u, '"x"');
    const flat = quiet.replaceAll(/\n[ \t]+/gu, "\n");
    expect(treeOf(parseText(createSource("x", flat)).value)).toBe(treeOf(parseText(createSource("x", quiet)).value));
  });
});
