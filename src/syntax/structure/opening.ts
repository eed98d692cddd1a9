import { Arrow, isString, Name, type Token } from "../scan/tokens.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Word } from "../word.js";

/** The row that a statement follows, and how many of its first tokens are its word. */
export interface Opening {
  readonly row: Word;
  readonly length: 0 | 1 | 2 | 3;
}

/**
 * How a statement begins that stands in a block of this vocabulary; nothing where the block doesn't know its word. Every
 * word may be an id as well: what follows decides.
 */
export function openingOf(vocabulary: Vocabulary, first: Token, second: Token | undefined): Opening | undefined {
  const { option, handshake } = vocabulary;
  if (isString(first)) return option === undefined ? undefined : { row: option, length: 0 };
  if (first.kind !== Name) return undefined;
  const word = first.value;
  if (second?.kind === Arrow) {
    const row = option !== undefined && !word.includes(".") ? option : handshake;
    if (row !== undefined) return { row, length: 0 };
  }
  if (second?.kind === Name && vocabulary.beginsPair(word)) {
    const pair = vocabulary.get(`${word} ${second.value}`);
    if (pair !== undefined) return { row: pair, length: 2 };
  }
  const row = vocabulary.get(word);
  return row === undefined ? undefined : { row, length: 1 };
}
