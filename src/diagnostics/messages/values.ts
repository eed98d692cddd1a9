import { message } from "../message.js";
import { certainWord } from "../nearest.js";
import { alternatives } from "./wording.js";

/**
 * `found` and `expected` with their article: `the text "often"`, `a date`; `write` is a spelling that would do, `joined` what
 * was written but for the blank before its unit.
 */
export const valueKind = message<{
  found: string;
  expected: string;
  write?: string | undefined;
  joined?: string | undefined;
}>("value/kind", ({ found, expected, write, joined }) => {
  const help = joined !== undefined ? `Write \`${joined}\`, without the blank.` : write && `Write it like ${write}.`;
  return { message: `${capital(found)} stands where ${expected} is asked for.`, ...(help ? { help } : {}) };
});

/** A word of a fixed set that isn't in it. */
export const valueWord = message<{ found: string; words: readonly string[]; near: readonly string[] }>(
  "value/kind",
  ({ found, words, near }) => ({
    message: `\`${found}\` is none of the words that may stand here: ${alternatives(words)}.`,
    ...(near.length === 0 ? {} : { help: `Did you mean ${alternatives(near)}?` }),
    instead: certainWord(found, near),
  }),
);

/** Three capitals that are no currency. */
export const valueCurrency = message<{ found: string; near: readonly string[] }>("value/kind", ({ found, near }) => ({
  message: `\`${found}\` is no currency of ISO 4217.`,
  help: near.length === 0 ? "Write a code such as `EUR`, `USD` or `JPY`." : `Did you mean ${alternatives(near)}?`,
}));

/** `limits` goes on after "must": `be a whole number from 1 to 5`. */
export const valueRange = message<{ found: string; limits: string }>("value/range", ({ found, limits }) => ({
  message: `\`${found}\` is out of range: it must ${limits}.`,
}));

/** Of the right form, with a day that the calendar hasn't. `last` is the month's last day, where the month is one. */
export const valueDay = message<{ found: string; last?: string | undefined }>("value/range", ({ found, last }) => ({
  message: `There is no day \`${found}\` in the calendar.`,
  help: last === undefined ? "Write year, month and day: `2026-10-01`." : `The last day of that month is \`${last}\`.`,
}));

/** An escape for a character that no text may hold. */
export const valueEscape = message<{ found: string }>("value/range", ({ found }) => ({
  message: `\`${found}\` stands for no character that a text may hold.`,
  help: "Surrogates, noncharacters and control characters other than line feed and tab can't be written.",
}));

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
