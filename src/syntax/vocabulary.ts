import { file } from "./keywords/blueprint.js";
import { likely } from "./synonyms.js";
import type { Word } from "./word.js";

/** The words of one kind of block, ready to be looked up. */
export interface Vocabulary {
  /** The row of a word, or of two: `measured by`. */
  readonly get: (word: string) => Word | undefined;
  /** Whether a word is the first of two. */
  readonly beginsPair: (word: string) => boolean;
  /** The words that begin statements here. */
  readonly words: readonly string[];
  /** The words of this block that somebody may have meant. */
  readonly near: (word: string) => readonly string[];
  /** The rows that have no word of their own in text: `a -> b`, and a decision's `"yes" -> b`. */
  readonly handshake: Word | undefined;
  readonly option: Word | undefined;
  /** The rows that may stand on the head's own line, where this is the block of an action or a decision. */
  readonly inline: ReadonlyMap<string, Word>;
  readonly required: readonly Word[];
  /** The words of a row's own block. */
  readonly within: (word: Word) => Vocabulary;
}

/** The words that stand outside every block. A block's own are gathered when it is first met. */
export const fileVocabulary: Vocabulary = vocabularyOf(file);

function vocabularyOf(rows: readonly Word[]): Vocabulary {
  const spoken = new Map<string, Word>();
  const pairs = new Set<string>();
  const inline = new Map<string, Word>();
  const inner = new Map<Word, Vocabulary>();
  for (const row of rows) {
    const { word } = row;
    if (row.form !== "option") spoken.set(word, row);
    if (word.includes(" ")) pairs.add(word.slice(0, word.indexOf(" ")));
    if (row.inline) inline.set(word, row);
  }
  return {
    get: (word) => spoken.get(word),
    beginsPair: (word) => pairs.has(word),
    get words() {
      return [...spoken.keys()];
    },
    near: (word) => likely(word, spoken.keys()),
    handshake: rows.find(({ form }) => form === "handshake"),
    option: rows.find(({ form }) => form === "option"),
    inline,
    required: rows.filter(({ required }) => required),
    within: (word) => {
      const known = inner.get(word);
      if (known !== undefined) return known;
      const made = vocabularyOf(word.items());
      inner.set(word, made);
      return made;
    },
  };
}
