import type { Literal } from "../values/quantity.js";
import { writeLiteral } from "../values/write.js";
import type { LiteralValue, Value } from "./ast.js";
import { conform } from "./conform.js";
import type { Shape } from "./shape.js";

/** A value as both forms spell it, but for texts: a number as it was written, `+1` or `2.40 EUR`. */
export function spell(value: Value, shape: Shape): string {
  if (value.kind === "ref") return value.path.join(".");
  if (value.kind === "literal") return spellLiteral(value, shape);
  return value.value;
}

function spellLiteral({ value, span }: LiteralValue, shape: Shape): string {
  const written = normalText(span.source.text.slice(span.start, span.end), shape);
  const { value: read } = conform(written, shape, span);
  return read?.kind === "literal" && isSame(read.value, value) ? written : writeLiteral(value);
}

/** A quantity as it was written, with single blanks between its parts, and one behind an operator. */
export function normalText(written: string, shape: Shape): string {
  const single = written.trim().replace(/[ \t]+/g, " ");
  return shape.kind === "comparison" ? single.replace(/^(<=|>=|<|>|=) ?/, "$1 ") : single;
}

function isSame(one: Literal, other: Literal): boolean {
  return one === other || writeLiteral(one) === writeLiteral(other);
}
