import type { Source } from "../../text/source.js";
import type { Lexeme } from "../scan.js";
import { type Home, isBlankAbove, type Placed } from "./from-source.js";
import type { Note } from "./node.js";

/** Gives each comment of a file to the item that it stands at; what is left stands at the file's end. */
export function attachComments(
  placed: readonly Placed[],
  comments: readonly Lexeme[],
  source: Source,
): readonly Note[] {
  const left: Note[] = [];
  let at = 0;
  for (const { start, text: written } of comments) {
    while (at < placed.length && placed[at]!.start < start) at++;
    const comment = { text: written.trimEnd(), start, column: source.positionAt(start).column };
    const previous = outOfFlow(placed[at - 1], start);
    const isBehind = source.text.slice(start - comment.column + 1, start).trim() !== "";
    if (isBehind && previous !== undefined && previous.item.behind === undefined) previous.item.behind = comment.text;
    else
      (homeFor(comment, previous, placed[at]) ?? left).push({
        text: comment.text,
        blank: isBlankAbove(source.text, start),
      });
  }
  return left;
}

/** Behind its bracket a collection is one thing. */
function outOfFlow(item: Placed | undefined, offset: number): Placed | undefined {
  let found = item;
  while (found?.home.isFlow === true && found.home.end <= offset) found = found.home.owner;
  return found;
}

/** Where a comment on a line of its own belongs: before what follows, or, where that stands further out, to what it stands in. */
function homeFor(
  { column, start }: { readonly column: number; readonly start: number },
  previous: Placed | undefined,
  next: Placed | undefined,
): Note[] | undefined {
  const isInFlow = previous?.home.isFlow === true;
  if (next !== undefined && (next.home.owner === previous || isInFlow === false) && next.column >= column)
    return next.item.before;
  if (next !== undefined && (next.home.owner === previous || (isInFlow && next.home === previous?.home)))
    return next.item.before;
  let home: Home | undefined = previous?.home;
  let item = previous;
  while (
    item !== undefined &&
    home !== undefined &&
    !(home.isFlow && home.end > start) &&
    (item.column > column || home.isFlow)
  ) {
    item = home.owner;
    home = item?.home;
  }
  if (home !== undefined && home.owner !== undefined) return home.notes;
  return next?.item.before;
}
