import { message } from "../message.js";
import { certainWord } from "../nearest.js";
import { alternatives } from "./wording.js";

/** `block` is what the block belongs to: `a step`; `hint` is what else may help. */
export const itemUnknown = message<{
  word: string;
  block: string;
  near: readonly string[];
  words: readonly string[];
  hint?: string | undefined;
}>("item/unknown", ({ word, block, near, words, hint }) => ({
  message: `\`${word}\` is no word that ${block} knows.`,
  help:
    near.length > 0
      ? `Did you mean ${alternatives(near)}?${hint === undefined ? "" : ` ${hint}`}`
      : (hint ?? `There are ${alternatives(words)}.`),
  instead: certainWord(word, near),
}));

export const itemRepeated = message<{ word: string; block: string }>("item/repeated", ({ word, block }) => ({
  message: `\`${word}\` stands twice in ${block}, which takes one.`,
  help: "Keep one of them.",
}));

/** `of` is what it is missing in: `the measure \`csat\``. */
export const itemMissing = message<{ item: string; of: string; example: string | readonly string[] }>(
  "item/missing",
  ({ item, of, example }) => ({
    message: `${of} must have ${item}.`,
    help: `Write it like ${alternatives(typeof example === "string" ? [example] : example)}.`,
  }),
);
