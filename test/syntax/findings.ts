import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";

/** What the parser finds in a text, a line each: `rule line:column message`, and the help on a line of its own. */
export function findingsIn(text: string): string[] {
  const source = createSource("test.blueprint", text);
  return parseText(source).diagnostics.map(({ rule, span, message, help }) => {
    const { line, column } = source.positionAt(span.start);
    return `${rule} ${line}:${column} ${message}${help === undefined ? "" : `\n    ${help}`}`;
  });
}
