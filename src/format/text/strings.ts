import { invisibleAt } from "../../text/characters.js";

/** A text in the quotes of the text form, on one line. */
export function quote(text: string): string {
  const escaped = text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  let quoted = "";
  let from = 0;
  for (const { offset, length } of invisibleAt(escaped)) {
    const code = escaped.codePointAt(offset) ?? 0;
    quoted += `${escaped.slice(from, offset)}\\u{${code.toString(16).toUpperCase()}}`;
    from = offset + length;
  }
  return `"${quoted}${escaped.slice(from)}"`;
}

/** The lines of a text between `"""` marks, without their indentation; nothing where it can't be written like that. */
export function textLines(text: string): readonly string[] | undefined {
  if (text === "" || text.includes('"""') || text.includes("\r") || invisibleAt(text).length > 0) return undefined;
  const lines = text.split("\n");
  const isAllIndented = lines.every((line) => /^[ \t]/.test(line) || line === "");
  return isAllIndented ? undefined : lines;
}
