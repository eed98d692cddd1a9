import { code } from "./text/code.js";
import { escapeText, oneLine } from "./text/escape.js";
import type { Markdown } from "./text/markdown.js";

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A mention of something longer than this, in UTF-16 code units, is cut. */
const longest = 120;

/** A thing's title where it is described: in full; its id where the title is empty. */
export function titleOf({ id, title }: Titled): Markdown {
  const text = escapeText(title);
  return text === "" ? code(id) : text;
}

/** The same as it is to be read, for a heading. */
export function headingOf({ id, title }: Titled): string {
  return escapeText(title) === "" ? id : title;
}

/**
 * A thing's title where another speaks of it. It is cut where it is very long: a title that is mentioned a thousand times
 * would make a report a thousand times its length.
 */
export function mention({ id, title }: Titled): Markdown {
  return escapeText(shortened(title)) || code(shortened(id));
}

/** A text that is repeated, cut to a length fit for a table, between words or at least between characters. */
export function shortened(text: string, most: number = longest): string {
  if (text.length <= most) return text;
  const start = oneLine(text.slice(0, 2 * most)).trim();
  return start.length <= most ? start : `${start.slice(0, placeToCut(start, most))}…`;
}

/** What belongs to the character before it: marks, joiners, colours of skin, the second half of a pair. */
function isContinuing(text: string): boolean {
  return /^(?:\p{M}|\u200D|\p{Emoji_Modifier}|[\uDC00-\uDFFF])/u.test(text);
}

function placeToCut(text: string, most: number): number {
  const space = text.lastIndexOf(" ", most);
  if (space > most * 0.8) return space;
  let at = most;
  while (at > 1 && (isContinuing(text.slice(at, at + 2)) || text[at - 1] === "\u200D")) at--;
  return at;
}
