import { incomplete, unexpected } from "../../diagnostics/messages/syntax.js";
import { durationUnits } from "../../values/quantity.js";
import type { Value } from "../ast.js";
import { conform, wrongForm } from "../conform.js";
import { expectation } from "../expect.js";
import { Comma, isString, Name, Operator, Quantity, type Token } from "../scan/tokens.js";
import type { Shape } from "../shape.js";
import type { Word } from "../word.js";
import { capital } from "./describe.js";
import type { Head } from "./head.js";

/**
 * Reads one value where one must stand. `follows` tells whether a name is a word that goes on with the statement, not a
 * part of this value. Nothing, and a finding, where there is no value or a wrong one.
 */
export function readValue(head: Head, shape: Shape, follows: (name: string) => boolean): Value | undefined {
  const token = head.peek();
  if (token === undefined) {
    const words = { found: head.describe(head.last), expected: capital(expectation(shape)), help: exampleOf(head.row) };
    head.fail(incomplete(head.spanOf(head.last), words));
    return undefined;
  }
  if (isString(token)) return shape.kind === "string" ? head.takeString() : wrong(head, shape, token);
  if (token.kind === Name && (shape.kind === "ref" || shape.kind === "foreign")) return head.takeRef();
  if (token.kind !== Name && token.kind !== Quantity && token.kind !== Operator) {
    head.fail(unexpected(head.spanOf(token), { found: capital(head.describe(token)), expected: [expectation(shape)] }));
    return undefined;
  }
  return shape.kind === "string" ? wrongWords(head, shape) : literal(head, shape, follows);
}

function exampleOf(row: Word | undefined): string | undefined {
  return row === undefined ? undefined : `Write it like \`${row.example}\`.`;
}

function wrong(head: Head, shape: Shape, token: Token): undefined {
  head.fail(wrongForm(`"${token.value}"`, shape, head.spanOf(token)));
  return undefined;
}

/** `area Sales Operations`: all the words of the text that somebody forgot to put in quotes. */
function wrongWords(head: Head, shape: Shape): undefined {
  const first = head.take();
  let last = first;
  while (head.isName() || head.peek()?.kind === Quantity) last = head.take();
  const span = { ...head.spanOf(first), end: head.spanOf(last).end };
  head.fail(wrongForm(span.source.text.slice(span.start, span.end), shape, span));
  return undefined;
}

function literal(head: Head, shape: Shape, follows: (name: string) => boolean): Value | undefined {
  const first = head.peek()!;
  const words: string[] = [];
  let last = first;
  const take = (): void => {
    last = head.take();
    words.push(last.value);
  };
  if (first.kind === Operator) take();
  const isQuantity = head.peek()?.kind === Quantity;
  if (isQuantity || head.isName()) take();
  if (isQuantity && head.isName() && isUnit(head.peek()!.value, shape, follows)) take();
  if (isQuantity && head.isWord("per") && head.isName(1)) {
    take();
    take();
  }
  if (isQuantity && isDecimalComma(head, last)) {
    take();
    take();
    if (head.isName() && isUnit(head.peek()!.value, shape, follows)) take();
    const whole = { ...head.spanOf(first), end: head.spanOf(last).end };
    head.fail(wrongForm(whole.source.text.slice(whole.start, whole.end), shape, whole));
    return undefined;
  }
  const span = { ...head.spanOf(first), end: head.spanOf(last).end };
  const { value, finding } = conform(words.join(" "), shape, span);
  if (finding !== undefined) head.fail(finding);
  return value;
}

/** Whether a comma and the digits behind it belong to the number before: `2,5min`, with no blank between. */
function isDecimalComma(head: Head, number: Token): boolean {
  const [comma, rest] = [head.peek(), head.peek(1)];
  if (comma?.kind !== Comma || rest?.kind !== Quantity) return false;
  return comma.start === number.end && rest.start === comma.end;
}

const units: ReadonlySet<string> = new Set(durationUnits);

/** Whether a name behind a number was meant as its unit: a currency, or a unit of time that stands off. */
function isUnit(name: string, shape: Shape, follows: (name: string) => boolean): boolean {
  if (/^[A-Z]{3}$/u.test(name)) return true;
  if (follows(name)) return false;
  return takesMoney(shape) ? /^[A-Za-z]{3}$/u.test(name) || units.has(name) : units.has(name);
}

function takesMoney(shape: Shape): boolean {
  if (shape.kind === "either") return shape.of.some(takesMoney);
  return shape.kind === "money" || shape.kind === "comparison" || (shape.kind === "rate" && shape.of.includes("money"));
}
