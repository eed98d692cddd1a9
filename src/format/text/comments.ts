import type { Comment } from "../../syntax/ast.js";
import { lineStartOf } from "../../text/line-start.js";

/**
 * The lines of a comment as the text form has it, the first without its indentation. Further lines of a comment keep their
 * place beside the first.
 */
export function commentLines({ span, text }: Comment, indent: number): readonly string[] {
  const source = span.source.text;
  const written = source.slice(span.start, span.end);
  if (written.startsWith("#")) return [`//${written.slice(1).trimEnd()}`];
  if (!written.startsWith("/*")) return [written.trimEnd() === "" ? `// ${text}` : written.trimEnd()];
  const [first = "", ...others] = written.split(/\r\n|\r|\n/);
  const column = blanksAt(source, lineStartOf(source, span.start));
  return [
    others.length === 0 ? first : first.trimEnd(),
    ...others.map((line, at) => {
      const own = blanksAt(line, 0);
      const content = at === others.length - 1 ? line.slice(own) : line.slice(own).trimEnd();
      return content === "" ? "" : " ".repeat(indent + Math.max(0, own - column)) + content;
    }),
  ];
}

function blanksAt(text: string, start: number): number {
  let at = start;
  while (text[at] === " " || text[at] === "\t") at++;
  return at - start;
}
