import type { Element, Named } from "../../model/element.js";
import { authorBlocks } from "./author/print.js";
import { authorItem, type Block } from "./block.js";
import { type Markdown, md } from "./text/markdown.js";
import { titleOf } from "./titles.js";

/** What the author wrote about a thing that has a heading of its own: its text, then its notes. */
export function remarks(element: Element): readonly Block[] {
  const about = element.about === undefined ? [] : authorBlocks(element.about).map(({ lines }) => lines);
  const notes = element.notes.flatMap((note) => authorItem(md`**Note:**`, note));
  return notes.length === 0 ? about : [...about, notes];
}

/** What the author wrote about things that stand in a table: an item for each text, under the thing's title. */
export function remarksOn(things: readonly Named[]): readonly Block[] {
  return remarksUnder(things.map((thing) => [titleOf(thing), thing]));
}

/** The same for things without a title of their own. */
export function remarksUnder(things: readonly (readonly [Markdown, Element])[]): readonly Block[] {
  const items = things.flatMap(([title, { about, notes }]) => [
    ...(about === undefined ? [] : authorItem(md`**${title}:**`, about)),
    ...notes.flatMap((note) => authorItem(md`**${title}**, note:`, note)),
  ]);
  return items.length === 0 ? [] : [items];
}
