import { readFileSync } from "node:fs";
import { array, assert, constantFrom, integer, oneof, property, string, tuple, uint8Array } from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Statement } from "../../src/syntax/ast.js";
import { createSource, type Span } from "../../src/text/source.js";
import { effortOf } from "../support/effort.js";
import { parseYaml } from "../support/parse-yaml.js";
import { hostile } from "./hostile.js";

// Many parses, which take their time on a machine that does other things as well.
vi.setConfig({ testTimeout: 120_000 });

const valid = readFileSync(new URL("forms/excerpt.blueprint.yaml", import.meta.url), "utf8");
const lines = valid.split("\n");
const seed = 20261120;

/** What a hand slips into a file. */
const pieces = [
  ..."{}[]:,-?!&*#|>%@`'\"\\~<=\t\r\n \0\u200b\u202e",
  ...[
    "\n---\n",
    "\n...\n",
    "<<: ",
    "*a",
    "&a ",
    "!!binary ",
    "- ",
    ": ",
    "|\n",
    "? ",
    "%TAG\n",
    "__proto__: 1\n",
    "null",
    "😀",
    "\\😀",
  ],
];

describe("any input", () => {
  it("gives a document, and findings that stand in the file", () => {
    const anyText = oneof(
      string({ unit: "binary", maxLength: 200 }),
      string({ unit: constantFrom(...pieces), maxLength: 80 }),
    );
    assert(property(anyText, holds), { seed, numRuns: 1500 });
    const bytes = uint8Array({ maxLength: 300 }).map((data) => new TextDecoder("latin1").decode(data));
    assert(property(bytes, holds), { seed, numRuns: 500 });
  });

  it("does so near a valid file", () => {
    const change = tuple(
      integer({ min: 0, max: lines.length - 1 }),
      integer({ min: 0, max: 80 }),
      constantFrom(...pieces),
      integer({ min: 0, max: 4 }),
    );
    assert(
      property(array(change, { minLength: 1, maxLength: 4 }), (changes) => holds(changed(changes))),
      { seed, numRuns: 600 },
    );
  });
});

describe("hostile input", () => {
  it.each(Object.entries(hostile))("takes time that grows as its length does: %s", (_name, make) => {
    const [short, long] = [make(8_000), make(32_000)];
    const [little, much] = [effort(short), effort(long)];
    // Four times as long may take four times as much; what is quadratic takes sixteen times.
    expect(much).toBeLessThan(Math.max(little, 20) * 10);
  });
});

function effort(text: string): number {
  return Math.min(...[0, 1].map(() => effortOf(() => holds(text))));
}

function holds(text: string): void {
  const source = createSource("a.blueprint.yaml", text);
  const { value, diagnostics } = parseYaml(source);
  const places = diagnostics.map(({ rule, span }) => `${rule} ${span.start}`);
  expect(new Set(places).size).toBe(places.length);
  const spans = [...diagnostics.map(({ span }) => span), ...value.comments.map(({ span }) => span)];
  const off = [...spans, ...value.statements.flatMap(spansOf)].find(
    ({ start, end }) => !(start >= 0 && start <= end && end <= text.length),
  );
  expect(off && [off.start, off.end, text.length]).toBeUndefined();
  const said = diagnostics.map(({ message, span }) => message + text.slice(span.start, span.end));
  if (!halves.test(text)) expect(said.filter((each) => halves.test(each))).toEqual([]);
}

/** Of characters that take two code units. */
const halves = /\p{Surrogate}/u;

function spansOf({ head, span, id, title, items, parts }: Statement): readonly Span[] {
  const own = [head, span, ...(id === undefined ? [] : [id.span]), ...(title === undefined ? [] : [title.span])];
  return [...own, ...[...parts.values()].flat().map((value) => value.span), ...items.flatMap(spansOf)];
}

/** Each change inserts at, cuts off at, drops, doubles or indents a line. */
function changed(changes: readonly (readonly [line: number, column: number, piece: string, how: number])[]): string {
  const text = [...lines];
  for (const [line, column, piece, how] of changes) {
    const old = text[line] ?? "";
    if (how === 0) text[line] = old.slice(0, column) + piece + old.slice(column);
    else if (how === 1) text[line] = old.slice(0, column) + old.slice(column + 3);
    else if (how === 2) text.splice(line, 1);
    else if (how === 3) text.splice(line, 0, old);
    else text[line] = column % 2 === 0 ? ` ${old}` : old.replace(/^ {1,2}/, "");
  }
  return text.join("\n");
}
