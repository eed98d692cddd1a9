import { file } from "../syntax/keywords/blueprint.js";
import { modelKey } from "../syntax/model-key.js";
import type { Word } from "../syntax/word.js";

export type FieldRows = readonly (readonly [key: string, item: Word])[];

/** The model's keys of the items that a word's block takes, in the order in which the model prints them. */
export function fieldsOf(word: Word): FieldRows {
  return known.get(word) ?? findFields(word);
}

function findFields(word: Word): FieldRows {
  return word
    .items()
    .filter((item) => item.form === "item")
    .map((item) => [modelKey(word, item), item]);
}

/** `key`: there or not. */
export function isFlag(item: Word): boolean {
  return item.parts.length === 1 && item.parts[0]?.shape.kind === "flag";
}

/** Takes a block of its own, so that it is an element of the model with an origin. */
export function hasBlock(item: Word): boolean {
  return item.items().length > 0;
}

/** The model holds its one part alone. */
export function isBare(item: Word): boolean {
  return item.parts.length === 1 && !hasBlock(item) && item.layout === "value";
}

/** The fields of every block, for a block is read many times. */
const known: ReadonlyMap<Word, FieldRows> = tabulate(file);

function tabulate(words: readonly Word[], found = new Map<Word, FieldRows>()): ReadonlyMap<Word, FieldRows> {
  for (const word of words) {
    if (found.has(word)) continue;
    found.set(word, findFields(word));
    tabulate(word.items(), found);
  }
  return found;
}
