import type { Comment, Statement } from "../../syntax/ast.js";
import type { Layout, Remark } from "../../syntax/surroundings.js";
import type { Item, Note } from "./node.js";

/** The lines of a comment of either form, each with its `#`. */
export function commentLines({ span }: Comment): readonly string[] {
  const written = span.source.text.slice(span.start, span.end);
  if (written.startsWith("#")) return [written.trimEnd()];
  if (written.startsWith("//")) return [`#${written.slice(2).trimEnd()}`];
  const lines = written.slice(2, -2).split(/\r\n|\r|\n/);
  const said = lines.map((line, at) => (at === 0 ? line : line.replace(/^[ \t]*\*?/, "")).trim());
  const kept = lines.length === 1 ? said : said.filter((line, at) => line !== "" || (at > 0 && at < said.length - 1));
  return kept.length === 0 ? ["#"] : kept.map((line) => (line === "" ? "#" : `# ${line}`));
}

export function notesOf(remarks: readonly Remark[]): readonly Note[] {
  return remarks.flatMap(({ comment, blank }) =>
    commentLines(comment).map((text, at): Note => ({ text, blank: blank && at === 0 })),
  );
}

/** What stands around a statement, as YAML can tell it: one comment at the end of a line, all others above. */
export interface Around extends Pick<Item, "before" | "blank" | "behind"> {
  readonly end: readonly Note[];
}

/** `isLong` tells whether what the statement holds begins on the line below its name. */
export function aroundOf(statement: Statement, isLong: boolean, layout: Layout): Around {
  const { before, blank, within, opening, behind, end } = layout.of(statement);
  const [beside, below] = isLong ? [opening, behind] : [[...opening, ...behind], []];
  const last = beside.at(-1);
  const lines = last === undefined ? [] : commentLines(last);
  const isBeside = lines.length === 1;
  const strays = [...within, ...(isBeside ? beside.slice(0, -1) : beside)].flatMap(commentLines);
  return {
    before: [...notesOf(before), ...strays.map((text) => ({ text, blank: false }))],
    blank,
    ...(isBeside ? { behind: lines[0] } : {}),
    end: [...notesOf(end), ...below.flatMap(commentLines).map((text) => ({ text, blank: false }))],
  };
}
