import { headingAnchors } from "../../../text/heading-anchors.js";
import { type Block, heading, isHeading, paragraph } from "../block.js";
import { escapeText, oneLine } from "../text/escape.js";
import { join, type Markdown, md } from "../text/markdown.js";

/** A report of fewer lines is read at a glance. */
const longFrom = 60;

/** Links to the sections of a long report; `top` is what stands before them. */
export function contents(top: readonly Block[], body: readonly Block[]): readonly Block[] {
  const lines = body.reduce((sum, block) => sum + (isHeading(block) ? 1 : block.length), 0);
  if (lines < longFrom) return [];
  const own = heading(2, "Contents");
  const headings = [...top, own, ...body].filter(isHeading);
  const anchors = headingAnchors(headings.map(({ text }) => oneLine(text)));
  const links = headings.map(({ level, text }, at) =>
    level === 2 && headings[at] !== own ? md`[${escapeText(text)}](#${anchors[at]! as Markdown})` : md``,
  );
  return [own, ...paragraph(join(links, md` · `))];
}
