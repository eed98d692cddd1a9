import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { badId, quotesOfText, wrongNode } from "../diagnostics/messages/yaml.js";
import type { Name, StringValue, Value } from "../syntax/ast.js";
import { conform } from "../syntax/conform.js";
import { excerpt } from "../syntax/expect.js";
import { readId } from "../syntax/names.js";
import type { Shape } from "../syntax/shape.js";
import { invisibleInName } from "./invisible.js";
import { isInOtherQuotes } from "./other-quotes.js";
import type { Scalar } from "./tree.js";

export type Report = (finding: Diagnostic) => void;

/** The value that a scalar spells, or nothing and a finding; nothing at all has had its finding from the schema. */
export function valueFrom(scalar: Scalar, shape: Shape, report: Report): Value | undefined {
  if (scalar.nothing) return undefined;
  if (shape.kind === "string") return textOf(scalar, report);
  if (shape.kind === "flag") return flagOf(scalar, report);
  const { value, finding } = conform(scalar.text, shape, scalar.span);
  // A character that can't be seen is what is wrong, where there is one.
  if (finding !== undefined) report(invisibleInName(scalar.text, scalar.span) ?? finding);
  return value;
}

/** Whether a scalar says of a flag that it isn't there. */
export function isOff({ style, text }: Scalar, shape: Shape): boolean {
  return shape.kind === "flag" && style === "plain" && falses.has(text);
}

function flagOf({ style, text, span }: Scalar, report: Report): Value | undefined {
  if (style === "plain" && trues.has(text)) return { kind: "word", value: "true", span };
  report(wrongNode(span, { found: `The text \`${excerpt(text)}\``, expected: "`true` or `false`" }));
  return undefined;
}

/** As YAML's core schema spells them. */
const trues: ReadonlySet<string> = new Set(["true", "True", "TRUE"]);
const falses: ReadonlySet<string> = new Set(["false", "False", "FALSE"]);

/** A text, and a finding where it stands in quotation marks of another sort, which YAML takes for a part of it. */
export function textOf(scalar: Scalar, report: Report): StringValue {
  const { text, style, span } = scalar;
  if (style === "plain" && isInOtherQuotes(text)) {
    const [opening, within, closing] = [text.slice(0, 1), text.slice(1, -1), text.slice(-1)];
    report(quotesOfText(span, { found: `${opening}…${closing}`, text: within, whole: text }));
  }
  return stringOf(scalar);
}

/** A text, as the text form would hold it: the final line end of a block scalar is dropped. */
function stringOf({ text, style, span }: Scalar): StringValue {
  const isBlock = style === "block";
  return { kind: "string", value: isBlock ? text.replace(/\n$/, "") : text, block: isBlock, span };
}

/** An id as declared, or nothing and a finding. */
export function idOf(scalar: Scalar, report: Report): Name | undefined {
  if (scalar.nothing) return undefined;
  const text = readId(scalar.text);
  if (text !== undefined) return { text, span: scalar.span };
  report(invisibleInName(scalar.text, scalar.span) ?? badId(scalar.span, { found: excerpt(scalar.text) }));
  return undefined;
}
