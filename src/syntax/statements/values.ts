import { incomplete, unexpected } from "../../diagnostics/messages/syntax.js";
import { unitOfWord } from "../../values/duration-words.js";
import { durationUnits } from "../../values/quantity.js";
import type { Value } from "../ast.js";
import { conform, wrongForm } from "../conform.js";
import { expectation } from "../expect.js";
import { Colon, Comma, isString, Name, Operator, Quantity, type Token } from "../scan/tokens.js";
import type { Shape } from "../shape.js";
import { wordsFor } from "../synonyms.js";
import type { Word } from "../word.js";
import { capital } from "./describe.js";
import type { Head } from "./head.js";

/** Reads one value where one must stand. Nothing, and a finding, where there is no value or a wrong one. */
export function readValue(head: Head, shape: Shape): Value | undefined {
  const token = head.peek();
  if (token === undefined) {
    const words = { found: head.describe(head.last), expected: capital(expectation(shape)), help: exampleOf(head.row) };
    head.fail(incomplete(head.spanOf(head.last), words));
    return undefined;
  }
  if (isString(token)) return shape.kind === "string" ? head.takeString() : wrong(head, shape, token);
  if (token.kind === Name && (shape.kind === "ref" || shape.kind === "foreign")) return head.takeRef();
  if (token.kind !== Name && token.kind !== Quantity && token.kind !== Operator) {
    const isOfYaml = token.kind === Colon && head.last === head.first && head.peek(1) !== undefined;
    const help = isOfYaml ? "Leave the colon out." : undefined;
    const words = { found: capital(head.describe(token)), expected: [expectation(shape)], help };
    head.fail(unexpected(head.spanOf(token), words));
    return undefined;
  }
  return shape.kind === "string" ? wrongWords(head, shape) : literal(head, shape);
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
  while (head.isName() || head.peek()?.kind === Quantity) head.skip(1);
  const span = head.spanFrom(first);
  head.fail(wrongForm(span.source.text.slice(span.start, span.end), shape, span));
  return undefined;
}

function literal(head: Head, shape: Shape): Value | undefined {
  const first = head.peek()!;
  let written = first.kind === Operator ? head.take().value : "";
  const isQuantity = head.peek()?.kind === Quantity;
  if (isQuantity || head.isName()) written = append(written, head.take());
  if (shape.kind === "word") written += wordsBehind(head, shape.words);
  if (isQuantity) {
    if (isUnitNext(head, shape)) written = append(written, head.take());
    if (head.isWord("per") && head.isName(1)) written = append(append(written, head.take()), head.take());
    if (isDecimalComma(head)) {
      head.skip(2);
      if (isUnitNext(head, shape)) head.skip(1);
      const whole = head.spanFrom(first);
      head.fail(wrongForm(whole.source.text.slice(whole.start, whole.end), shape, whole));
      return undefined;
    }
  }
  const { value, finding } = conform(written, shape, head.spanFrom(first));
  if (finding !== undefined) head.fail(finding);
  return value;
}

/** What follows of a word that somebody wrote as several: ` time` behind `response`. */
function wordsBehind(head: Head, words: readonly string[]): string {
  const { last } = head;
  if (words.includes(last.value)) return "";
  for (const count of [2, 1]) {
    if (!head.isName(count - 1) || !head.isName()) continue;
    const names = [head.peek()!.value, ...(count === 2 ? [head.peek(1)!.value] : [])];
    const whole = [last.value, ...names].join("-");
    if (!words.includes(whole) && !wordsFor(whole).some((word) => words.includes(word))) continue;
    head.skip(count);
    return ` ${names.join(" ")}`;
  }
  return "";
}

function append(written: string, { value }: Token): string {
  return written === "" ? value : `${written} ${value}`;
}

/** Whether a comma and the digits behind it belong to the number before: `2,5min`, with no blank between. */
function isDecimalComma(head: Head): boolean {
  const [number, comma, rest] = [head.last, head.peek(), head.peek(1)];
  if (comma?.kind !== Comma || rest?.kind !== Quantity) return false;
  return comma.start === number.end && rest.start === comma.end;
}

const units: ReadonlySet<string> = new Set(durationUnits);

function isUnitOfTime(name: string): boolean {
  return units.has(name) || unitOfWord(name) !== undefined;
}

/** Whether a name follows a number that was meant as its unit: a currency, or a unit of time that stands off. */
function isUnitNext(head: Head, shape: Shape): boolean {
  if (!head.isName()) return false;
  const name = head.peek()!.value;
  if (/^[A-Z]{3}$/.test(name)) return true;
  if (head.follows(name)) return false;
  return takesMoney(shape) ? /^[A-Za-z]{3}$/.test(name) || isUnitOfTime(name) : isUnitOfTime(name);
}

function takesMoney(shape: Shape): boolean {
  if (shape.kind === "either") return shape.of.some(takesMoney);
  return shape.kind === "money" || shape.kind === "comparison" || (shape.kind === "rate" && shape.of.includes("money"));
}
