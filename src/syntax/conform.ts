import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { valueCurrency, valueDay, valueKind, valueRange, valueWord } from "../diagnostics/messages/values.js";
import { nearest } from "../diagnostics/nearest.js";
import { formOf } from "../text/form.js";
import type { Span } from "../text/source.js";
import { daysInMonth } from "../values/calendar.js";
import { currencies } from "../values/currencies.js";
import { unitOfWord } from "../values/duration-words.js";
import type { Literal, Rate } from "../values/quantity.js";
import {
  readComparison,
  readDay,
  readDuration,
  readMoney,
  readNumber,
  readPercent,
  readRange,
  readRate,
  readScore,
} from "../values/read.js";
import type { Value } from "./ast.js";
import { describeText, excerpt, expectation, spelling } from "./expect.js";
import { readId, readRef } from "./names.js";
import type { Shape } from "./shape.js";
import { likely } from "./synonyms.js";

/** A value of the shape that was asked for, or what is wrong with it. */
export type Conformed =
  | { readonly value: Value; readonly finding?: undefined }
  | { readonly value?: undefined; readonly finding: Diagnostic };

/**
 * Reads the text of one value. What hasn't the form is `value/kind`; what has it, and can't be, is `value/range`.
 * `span` is the place of the text. A flag is there (`true`) or not; `false` is for the caller to leave out.
 */
export function conform(text: string, shape: Shape, span: Span): Conformed {
  return tryToConform(text, shape, span) ?? { finding: wrongForm(text, shape, span) };
}

/** The finding about a text that hasn't the form of a shape. */
export function wrongForm(text: string, shape: Shape, span: Span): Diagnostic {
  const words = { found: describeText(text), expected: expectation(shape), joined: withUnit(text, shape, span) };
  const { path, text: file } = span.source;
  return valueKind(span, { ...words, write: spelling(text, shape, formOf(path, file)) });
}

/** `3min` for `3 min` and `3 minutes`, and `5%` for `5 %`, where the two together are what is asked for. */
function withUnit(text: string, shape: Shape, span: Span): string | undefined {
  const [, before = "", figure, unit] = (text.length <= 64 && /^(.*?)([\d.]+)[ \t]+([A-Za-z]+|%)$/u.exec(text)) || [];
  if (figure === undefined || unit === undefined) return undefined;
  const joined = `${figure}${unitOfWord(unit) ?? unit}`;
  return tryToConform(`${before}${joined}`, shape, span)?.value?.kind === "literal" ? joined : undefined;
}

/** Nothing where the text hasn't the form at all, and something else might fit. */
function tryToConform(text: string, shape: Shape, span: Span): Conformed | undefined {
  switch (shape.kind) {
    case "string":
      return { value: { kind: "string", value: text, block: false, span } };
    case "id": {
      const id = readId(text);
      return id === undefined ? undefined : { value: { kind: "word", value: id, span } };
    }
    case "ref":
    case "foreign": {
      const path = readRef(text);
      return path === undefined ? undefined : { value: { kind: "ref", path, span } };
    }
    case "flag":
      return text === "true" ? { value: { kind: "word", value: "true", span } } : undefined;
    case "word":
      return wordOf(text, shape.words, span);
    case "either":
      return firstThatFits(text, shape.of, span);
    case "frequency":
      if (frequencyWords.includes(text)) return { value: { kind: "word", value: text, span } };
      return quantity(text, shape, span);
    default:
      return quantity(text, shape, span);
  }
}

function wordOf(text: string, words: readonly string[], span: Span): Conformed | undefined {
  if (words.includes(text)) return { value: { kind: "word", value: text, span } };
  const written = readId(text);
  if (written === undefined) return wordsApart(text, words, span);
  if (words.includes(written)) return { value: { kind: "word", value: written, span } };
  return { finding: valueWord(span, { found: excerpt(written), words, near: likely(written, words) }) };
}

/** `response time` for `response-time`. */
function wordsApart(text: string, words: readonly string[], span: Span): Conformed | undefined {
  if (!text.includes(" ")) return undefined;
  const joined = text.replaceAll(/ +/g, "-");
  const near = words.includes(joined) ? [joined] : likely(joined, words);
  return near.length === 0 ? undefined : { finding: valueWord(span, { found: excerpt(text), words, near }) };
}

/** Where none fits, a value that has the form of one says more than that it has the form of none. */
function firstThatFits(text: string, shapes: readonly Shape[], span: Span): Conformed | undefined {
  let closest: Conformed | undefined;
  for (const shape of shapes) {
    const result = shape.kind === "word" && !shape.words.includes(text) ? undefined : tryToConform(text, shape, span);
    if (result?.value !== undefined) return result;
    closest ??= result;
  }
  return closest;
}

type QuantityShape = Exclude<Shape, { kind: "string" | "id" | "ref" | "foreign" | "flag" | "word" | "either" }>;

function quantity(text: string, shape: QuantityShape, span: Span): Conformed | undefined {
  const read = readQuantity(text, shape);
  if (read === undefined) return undefined;
  if (typeof read === "object" && "limits" in read) {
    return { finding: valueRange(span, { found: excerpt(text), limits: read.limits }) };
  }
  if (shape.kind === "date" && readDay(text)?.real === false) return { finding: noSuchDay(text, span) };
  const currency = currencyOf(read);
  if (currency !== undefined && !currencies.has(currency)) {
    return { finding: valueCurrency(span, { found: currency, near: nearest(currency, currencies.keys()) }) };
  }
  return { value: { kind: "literal", value: read, span } };
}

/** The right form, an impossible value. */
interface OutOfRange {
  readonly limits: string;
}

function readQuantity(text: string, shape: QuantityShape): Literal | OutOfRange | undefined {
  switch (shape.kind) {
    case "number":
      return within(readNumber(text), (value) => value, shape);
    case "percent":
      return within(readPercent(text), ({ value }) => value, shape, "%");
    case "frequency":
      return within(readPercent(text), ({ value }) => value, { min: 0, max: 100 }, "%");
    case "duration":
      return within(readDuration(text), ({ value }) => value, { min: 0 });
    case "date":
      return readDay(text)?.day;
    case "money":
      return within(readMoney(text), ({ value }) => value, {});
    case "rate":
      return rate(text, shape);
    case "range":
      return within(readRange(text), ({ from, to }) => Math.max(Math.abs(from), Math.abs(to)), {});
    case "score": {
      const score = readScore(text);
      if (score === undefined || (score.value <= score.of && score.of > 0)) return within(score, ({ of }) => of, {});
      return { limits: "be a score out of as many points as there are, as in `4/5`" };
    }
    case "comparison":
      return within(readComparison(text), ({ value }) => value, {});
  }
}

/** What `frequency` takes beside a percentage. */
const frequencyWords: readonly string[] = ["low", "medium", "high"];

interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

function within<T extends Literal>(
  read: T | undefined,
  figureOf: (read: T) => number,
  bounds: Bounds,
  unit = "",
): T | OutOfRange | undefined {
  if (read === undefined) return undefined;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, step } = bounds;
  const value = figureOf(read);
  const possible = value >= min && value <= max && Number.isFinite(value) && (step === undefined || value % step === 0);
  return possible ? read : { limits: sayBounds(bounds, unit) };
}

function sayBounds({ min, max, step }: Bounds, unit: string): string {
  const what = step === 1 ? "be a whole number " : step === undefined ? "be " : `be a multiple of ${step} `;
  if (min !== undefined && max !== undefined) return `${what}from ${min}${unit} to ${max}${unit}`;
  if (min !== undefined) return `not be below ${min}${unit}`;
  return "be a number that can be counted with";
}

function rate(text: string, shape: Extract<Shape, { kind: "rate" }>): Rate | OutOfRange | undefined {
  const limits = shape.below === undefined ? undefined : { limits: `be from 0% to below ${shape.below}%` };
  const read = readRate(text);
  if (read === undefined) {
    // `retention 100%`: without its period, but the figure is what is wrong with it.
    const bare = readPercent(text);
    const impossible = bare !== undefined && shape.below !== undefined && bare.value >= shape.below;
    return impossible ? limits : undefined;
  }
  const kind = read.currency !== undefined ? "money" : read.unit === "%" ? "percent" : "number";
  if (!shape.of.includes(kind) || (shape.per !== undefined && read.per !== shape.per)) return undefined;
  if (limits !== undefined && (read.value < 0 || read.value >= (shape.below ?? 0))) return limits;
  return within(read, ({ value }) => value, kind === "money" ? {} : { min: 0 });
}

function currencyOf(literal: Literal): string | undefined {
  return typeof literal === "object" && "currency" in literal ? literal.currency : undefined;
}

function noSuchDay(text: string, span: Span): Diagnostic {
  const [year = 0, month = 0] = text.split("-").map(Number);
  const length = year >= 1 ? daysInMonth(year, month) : 0;
  return valueDay(span, { found: text, last: length === 0 ? undefined : `${text.slice(0, 8)}${length}` });
}
