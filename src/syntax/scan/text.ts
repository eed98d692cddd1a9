import { unclosedText, unopenedText } from "../../diagnostics/messages/syntax.js";
import type { Fault } from "./fault.js";
import type { ScannedString } from "./string.js";

export const textMark = '"""';

/** Reads `"""…"""` from its opening mark. There are no escapes in it: it is Markdown as it stands. */
export function scanText(text: string, start: number): ScannedString {
  const from = start + textMark.length;
  const close = text.indexOf(textMark, from);
  if (close >= 0) {
    return { end: close + textMark.length, value: unindent(text.slice(from, close)), flaw: undefined };
  }
  const flaw = { faults: [unclosed(start)], unclosed: true };
  return { end: text.length, value: unindent(text.slice(from)), flaw };
}

/** The finding about a text that begins at an offset and never ends; or ends there and never began. */
export function unclosed(mark: number, ends = false): Fault {
  const say = ends ? unopenedText : unclosedText;
  return { start: mark, end: mark + textMark.length, say: (span) => say(span, {}) };
}

/** Without the indentation that all lines share, and without a blank first and last line. Lines then end in `\n`. */
function unindent(content: string): string {
  const lines = content.split(/\r\n|\r|\n/u);
  const startsOnMark = !isBlank(lines[0] ?? "");
  const first = startsOnMark ? lines.shift() : undefined;
  const common = commonIndentation(lines);
  const cut = lines.map((line) => line.slice(common));
  if (first === undefined) cut.shift();
  else cut.unshift(first.slice(indentationOf(first).length));
  if (isBlank(cut.at(-1) ?? "x")) cut.pop();
  return cut.join("\n");
}

function commonIndentation(lines: readonly string[]): number {
  let common: string | undefined;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const indentation = indentationOf(line);
    common = common === undefined ? indentation : sharedStart(common, indentation);
  }
  return common?.length ?? 0;
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

function indentationOf(line: string): string {
  let length = 0;
  while (line[length] === " " || line[length] === "\t") length++;
  return line.slice(0, length);
}

function isBlank(line: string): boolean {
  return indentationOf(line).length === line.length;
}
