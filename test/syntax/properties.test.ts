import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Statement } from "../../src/syntax/ast.js";
import { parseText } from "../../src/syntax/parse.js";
import { lex } from "../../src/syntax/scan/lexer.js";
import { createSource, type Span } from "../../src/text/source.js";
import { examples } from "./examples.js";
import { findingsIn } from "./findings.js";
import { outline } from "./outline.js";

// Many parses, which take their time on a machine that does other things as well.
vi.setConfig({ testTimeout: 120_000 });

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
  "😀",
  `x${"𝒜".repeat(40)}`,
);
const soup = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(" "));
/** An example with a few of its stretches cut out, doubled or moved. */
const mutated = fc
  .tuple(
    fc.constantFrom(vending, catalog),
    fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(8), fc.nat(600)), fc.constantFrom("cut", "double", "swap"), pieces), {
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

/** Of characters that take two code units. */
const halves = /\p{Surrogate}/u;

describe("a text of any kind", () => {
  it("gives a document, and findings within its bounds", () => {
    const odd = (text: string): unknown => {
      const { value, diagnostics } = parseText(createSource("x", text));
      const isOdd = ({ span, message }: Diagnostic): boolean =>
        !isWithin(span, 0, text.length) ||
        /undefined|\[object/u.test(message) ||
        (halves.test(message) && !halves.test(text));
      return diagnostics.find(isOdd) ?? value.statements.find((one) => !isNested(one, 0, text.length));
    };
    fc.assert(
      fc.property(anything, (text) => {
        expect(odd(text)).toBeUndefined();
      }),
      { ...seed, numRuns: 2000 },
    );
  });

  it("is all there in its tokens, its comments and what stands between them", () => {
    const lost = (text: string): string | undefined => {
      const { tokens, comments } = lex(createSource("x", text));
      const taken = [
        ...tokens.map((token) => [token.start, token.end] as const),
        ...comments.map(({ span }) => [span.start, span.end] as const),
      ].sort(([a], [b]) => a - b);
      let end = 0;
      for (const [start, next] of [...taken, [text.length, text.length] as const]) {
        if (start < end || !blank.test(text.slice(end, start))) return text.slice(end, next);
        end = next;
      }
      return undefined;
    };
    fc.assert(
      fc.property(anything, (text) => {
        expect(lost(text)).toBeUndefined();
      }),
      { ...seed, numRuns: 2000 },
    );
  });

  it("means the same whatever ends its lines", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const unix = text.replaceAll("\r", "");
        const windows = unix.replaceAll("\n", "\r\n");
        const [a, b] = [unix, windows].map((one) => treeOf(parseText(createSource("x", one)).value));
        expect([b, ...findingsIn(windows)]).toEqual([a, ...findingsIn(unix)]);
      }),
      { ...seed, numRuns: 400 },
    );
  });
});

/** Blanks, and what is left out with a finding: spaces of another sort, characters that nobody sees. */
const blank = /^[\s\p{Zs}\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*$/u;

/** Without the comments, which keep the line ends that stand in them. */
function treeOf(document: Parameters<typeof outline>[0]): string {
  return outline({ ...document, comments: [] });
}

function isWithin({ start, end }: Span, from: number, to: number): boolean {
  return from <= start && start <= end && end <= to;
}

function isNested({ span, head, items }: Statement, start: number, end: number): boolean {
  return (
    isWithin(span, start, end) &&
    isWithin(head, span.start, span.end) &&
    items.every((item) => isNested(item, span.start, span.end))
  );
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
