import { backwardArrow, mergeMark, otherSign } from "../../diagnostics/messages/syntax.js";
import { arrows } from "../ast.js";
import { isDigit } from "../names.js";
import type { Fault } from "./fault.js";

/** What somebody writes who thinks of another language, or whose editor "corrects" what is typed. */
const mistaken: ReadonlyMap<string, string> = new Map([
  ["→", "->"],
  ["⇒", "->"],
  ["=>", "->"],
  ["==>", "->"],
  ["-->", "->"],
  ["–>", "->"],
  ["—>", "->"],
  ["↔", "<->"],
  ["⇔", "<->"],
  ["<=>", "<->"],
  ["<-->", "<->"],
  ["⇝", "~>"],
  ["~~>", "~>"],
  ["<~>", "<->"],
  ["≤", "<="],
  ["=<", "<="],
  ["≥", ">="],
  ["==", "="],
]);
const backward: ReadonlySet<string> = new Set(["<-", "<--", "<~", "←", "⇐"]);

/** What arrows and operators are made of, mistaken ones too. */
const marks: ReadonlySet<string> = new Set("-<>=~→⇒↔⇔⇝≤≥–—←⇐");
const isArrow = (sign: string): boolean => Object.hasOwn(arrows, sign);
const operators: ReadonlySet<string> = new Set(["<=", ">=", "<", ">", "="]);

/** A sign as written, and what is meant by it. */
export interface ScannedSign {
  readonly written: string;
  readonly meant: string;
  readonly kind: "arrow" | "operator" | "stray";
  readonly fault?: (start: number) => Fault;
}

/** The signs that begin here and stand close together, as one; nothing where there is none. */
export function scanSign(text: string, start: number): ScannedSign | undefined {
  let end = start;
  while (end < text.length && marks.has(text[end]!)) end++;
  // `<-3` is a comparison with a number.
  if (end > start + 1 && text[end - 1] === "-" && isDigit(text.charCodeAt(end))) end--;
  return end === start ? undefined : classify(text.slice(start, end));
}

function classify(written: string): ScannedSign {
  if (isArrow(written)) return { written, meant: written, kind: "arrow" };
  if (operators.has(written)) return { written, meant: written, kind: "operator" };
  const meant = mistaken.get(written);
  if (meant !== undefined) {
    const fault = faultOf(written, (span) => otherSign(span, { found: written, meant }));
    return { written, meant, kind: isArrow(meant) ? "arrow" : "operator", fault };
  }
  if (/^(?:<{7}|={7}|>{7})$/u.test(written)) {
    return {
      written,
      meant: written,
      kind: "stray",
      fault: faultOf(written, (span) => mergeMark(span, { found: written })),
    };
  }
  const fault = backward.has(written) ? faultOf(written, (span) => backwardArrow(span, { found: written })) : undefined;
  return { written, meant: written, kind: "stray", ...(fault === undefined ? {} : { fault }) };
}

function faultOf(written: string, say: Fault["say"]): (start: number) => Fault {
  return (start) => ({ start, end: start + written.length, say });
}
