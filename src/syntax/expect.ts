import { alternatives, oneOf } from "../diagnostics/messages/wording.js";
import { comparison } from "../diagnostics/snippets.js";
import { phrase } from "../diagnostics/spelled.js";
import { beginningOf } from "../text/boundary.js";
import type { Form } from "../text/form.js";
import { durationOfWord } from "../values/duration-words.js";
import { periods } from "../values/quantity.js";
import { readNumber } from "../values/read.js";
import { isId } from "./names.js";
import type { Shape } from "./shape.js";

const longestExcerpt = 64;

/** What a shape asks for, with its article. */
export function expectation(shape: Shape): string {
  switch (shape.kind) {
    case "string":
      return "a text in quotes";
    case "id":
      return "a name";
    case "word":
      return shape.words.length === 1 ? `\`${shape.words[0]}\`` : `one of the words ${alternatives(shape.words)}`;
    case "flag":
      return "`true`";
    case "ref":
      return `the name of ${oneOf(shape.to.map(withArticle))}`;
    case "foreign":
      return `the name of ${withArticle(shape.to)} of another blueprint`;
    case "either":
      return oneOf([...new Set(shape.of.map(expectation))]);
    default:
      return quantities[shape.kind];
  }
}

const quantities = {
  number: "a number",
  percent: "a percentage",
  duration: "a length of time",
  date: "a date",
  money: "an amount of money",
  rate: "a rate",
  range: "a range",
  score: "a score",
  comparison: "a comparison",
  frequency: "a percentage, or `low`, `medium` or `high`,",
} as const;

/** How a form spells a value of the shape, with what was written where that can be told. */
export function spelling(text: string, shape: Shape, form: Form): string | undefined {
  const quoted = /^"(.*)"$/su.exec(text)?.[1];
  if (quoted !== undefined && takesName(shape, quoted)) return `\`${quoted}\`, without quotes`;
  const pointed = shape.kind === "string" ? undefined : withPoint(text);
  if (pointed !== undefined) return `\`${pointed}\`: decimals have a point`;
  switch (shape.kind) {
    case "string":
      return `\`"${excerpt(text)}"\``;
    case "id":
      return "`card-reader`: letters, digits and `_`, with single hyphens between the words";
    case "ref":
    case "foreign":
      return shape.kind === "foreign" ? "`other-blueprint.its-name`" : "`card-reader`";
    case "word":
    case "flag":
      return undefined;
    case "either":
      return oneOf(shape.of.flatMap((one) => spelling(text, one, form) ?? []));
    case "rate":
      return rateSpelling(shape);
    case "number":
      return numberSpelling(shape);
    default:
      return exampleFor(text, shape.kind, form);
  }
}

/** A quantity with a decimal comma, written with a point: `2.5min` for `2,5min`. */
function withPoint(text: string): string | undefined {
  const [, before, after] = (text.length <= longestExcerpt && /^([^\d,]*\d+),(\d[^,]*)$/u.exec(text)) || [];
  return before === undefined ? undefined : `${before}.${after}`;
}

/** Whether a text would do as a name or word of the shape. */
function takesName(shape: Shape, text: string): boolean {
  if (shape.kind === "word") return shape.words.includes(text);
  return (shape.kind === "ref" || shape.kind === "id") && isId(text);
}

/** A quantity of each kind that is spelled alike in both forms. */
export const examples = {
  number: "4",
  percent: "22%",
  duration: "90d",
  date: "2026-10-01",
  money: "2.40 EUR",
  range: "1..5",
  score: "4/5",
  frequency: "22%",
} as const;

type NumberShape = Extract<Shape, { kind: "number" }>;

/** A number that a shape takes: written as it stands here, it must not be out of range. */
export function exampleOfNumber({ max }: NumberShape): string {
  return max === undefined || Number(examples.number) <= max ? examples.number : String(max);
}

function numberSpelling(shape: NumberShape): string {
  const { min, max } = shape;
  const limits = min === undefined || max === undefined ? "" : `, a number from ${min} to ${max}`;
  return `\`${exampleOfNumber(shape)}\`${limits}`;
}

function exampleFor(text: string, kind: keyof typeof examples | "comparison", form: Form): string {
  const bare = text.length <= longestExcerpt && readNumber(text) !== undefined;
  if (bare && (kind === "percent" || kind === "frequency")) return `\`${text}%\``;
  if (bare && kind === "money") return `\`${text} EUR\`, with the code of its currency`;
  if (kind === "comparison")
    return bare ? phrase`${comparison(">=", text)} or ${comparison("<=", text)}`[form] : comparison(">=", "4.5")[form];
  if (bare && kind === "duration") return `\`${text}min\`; the units are ms, s, min, h, d, w, mo and y`;
  return `\`${(kind === "duration" ? durationOfWord(text) : undefined) ?? examples[kind]}\``;
}

function rateSpelling({ of, per }: Extract<Shape, { kind: "rate" }>): string {
  const first = of[0] === "percent" ? "75%" : of[0] === "money" ? "12000 EUR" : "80";
  const period = per ?? "year";
  return per === undefined
    ? `\`${first} per ${period}\` (or ${alternatives(periods.slice(0, 3))})`
    : `\`${first} per ${period}\``;
}

/** What a text is, to somebody who reads the source: a number, a name, or words. */
export function describeText(text: string): string {
  if (readNumber(text) !== undefined) return `the number \`${excerpt(text)}\``;
  if (isId(text)) return `the word \`${excerpt(text)}\``;
  return `\`${excerpt(text)}\``;
}

/** The beginning of a text, on one line. */
export function excerpt(text: string): string {
  const most = longestExcerpt * 2;
  const line = beginningOf(text, most).replaceAll(/\s+/g, " ").trim();
  return line.length <= longestExcerpt && text.length <= most ? line : `${beginningOf(line, longestExcerpt)}…`;
}

export function withArticle(noun: string): string {
  return /^[aeiou]/u.test(noun) ? `an ${noun}` : `a ${noun}`;
}
