import { type Block, heading, paragraph } from "../block.js";
import { escapeText } from "../text/escape.js";
import { md } from "../text/markdown.js";

/** A part of a comment: open, or folded under its title. */
export function part(title: string, isFolded: boolean, content: readonly Block[]): readonly Block[] {
  if (!isFolded) return [heading(4, title), ...content];
  return [
    ...paragraph(md`<details><summary><b>${escapeText(title)}</b></summary>`),
    ...content,
    ...paragraph(md`</details>`),
  ];
}

/** Says how many aren't shown. */
export function rest(count: number, one: string): readonly Block[] {
  if (count <= 0) return [];
  const more = `… and ${count} more ${one}${count === 1 ? "" : "s"}.`;
  return paragraph(escapeText(more));
}
