import { message } from "../message.js";

type Nothing = Record<never, never>;

/* Of YAML itself. */

export const tabIndent = message<Nothing>("syntax", () => ({
  message: "This line is indented with a tab, and YAML counts blanks only.",
  help: "Indent with two blanks a level, here and wherever the file has tabs.",
}));

export const badIndent = message<Nothing>("syntax", () => ({
  message: "This line begins in a column that fits none of the lines around it, so it isn't clear what it belongs to.",
  help: "Line it up with the other keys of its mapping, or the other dashes of its list.",
}));

export const hollowKey = message<{ key: string }>("syntax", ({ key }) => ({
  message: `There is nothing in \`${key}\`: the lines below it aren't indented deeper than it is.`,
  help: "Indent what belongs to it two blanks deeper, or bring the key itself back to where it was.",
}));

/** `block` is what an entry would be here, with its article. */
export const misplacedKey = message<{ key: string; block: string }>("syntax", ({ key, block }) => ({
  message: `\`${key}\` would be the id of ${block} here, and doesn't look like one.`,
  help: "Is its line indented as it should be?",
}));

export const slashComment = message<Nothing>("syntax", () => ({
  message: "In YAML a comment begins with `#`, not with `//`.",
  help: "Write `#`.",
}));

/** A value that begins with a character that means something else in YAML. */
export const needsQuotes = message<{ mark: string }>("syntax", ({ mark }) => ({
  message: `A value that begins with \`${mark}\` must be in quotes: YAML reads the sign as one of its own.`,
  help: mark === ">" ? 'Write `">= 4.5"`.' : `Write \`"${mark}…"\`.`,
}));

/** `found` are the marks, `text` what stands within them, `whole` both. */
export const quotesOfText = message<{ found: string; text: string; whole: string }>(
  "syntax",
  ({ found, text, whole }) => ({
    message: `Texts stand in straight quotes or in none: to YAML the marks \`${found}\` are a part of this text.`,
    help: `Write \`"${text.replaceAll("\\", "\\\\")}"\`; where the marks are to be seen, \`'${whole.replaceAll("'", "''")}'\`.`,
    instead: (written) => (written === whole && !/["\\]/.test(text) ? `"${text}"` : undefined),
  }),
);

export const badEscape = message<{ found: string }>("syntax", ({ found }) => ({
  message: `\`${found}\` is no escape of YAML's.`,
  help: "Write a backslash as `\\\\`, or put the text into single quotes, where nothing is escaped.",
}));

export const unclosed = message<{ mark: string }>("syntax", ({ mark }) => ({
  message: `This \`${mark}\` is never closed.`,
  help: `Write \`${closing.get(mark) ?? mark}\` where it ends.`,
}));

const closing: ReadonlyMap<string, string> = new Map([
  ["{", "}"],
  ["[", "]"],
]);

export const flowIndent = message<{ mark: string }>("syntax", ({ mark }) => ({
  message: `What stands within this \`${mark}\` isn't indented, so YAML takes it for new entries.`,
  help: "Indent the lines within brackets and braces deeper than the line that opens them.",
}));

export const strayBracket = message<{ bracket: string }>("syntax", ({ bracket }) => ({
  message: `This \`${bracket}\` closes nothing that was opened.`,
  help: "Delete it.",
}));

export const missingColon = message<{ found: string }>("syntax", ({ found }) => ({
  message: `\`${found}\` is no entry: the colon behind its key is missing.`,
  help: "Write `key: value`.",
}));

export const missingBlank = message<{ key: string }>("syntax", ({ key }) => ({
  message: `The blank behind \`${key}\` is missing, so YAML sees no key here.`,
  help: `Write \`${key} …\`, with a blank behind the colon.`,
}));

export const missingComma = message<Nothing>("syntax", () => ({
  message: "A comma is missing before this: within brackets and braces entries are separated by commas.",
  help: "Write a comma, or put the text into quotes if this belongs to it.",
}));

export const colonInText = message<Nothing>("syntax", () => ({
  message: "There is a colon with a blank behind it in this value, which makes it look like a key.",
  help: "Put the value into quotes.",
}));

/** `mark` is what the value ended with. */
export const behindValue = message<{ mark: string }>("syntax", ({ mark }) => ({
  message: /["']/.test(mark) ? `The text ended with the \`${mark}\` before this.` : "The value ended before this.",
  help:
    mark === "'"
      ? "Within single quotes `'` is written `''`."
      : 'Put the whole value into one pair of quotes; within them `"` is written `\\"`.',
}));

export const commentNeedsSpace = message<Nothing>("syntax", () => ({
  message: "A comment needs a blank before its `#`.",
}));

export const unexpectedHere = message<{ found: string }>("syntax", ({ found }) => ({
  message: `\`${found}\` can't stand here.`,
  help: "If it belongs to a text, put the text into quotes.",
}));

/** `what` is what YAML's own parser says. */
export const notYaml = message<{ what: string }>("syntax", ({ what }) => ({
  message: `This isn't YAML: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
}));

export const textForm = message<{ path: string }>("syntax", ({ path }) => {
  const renamed = `${path.replace(/(?:\.blueprint)?\.ya?ml$/i, "")}.blueprint`;
  return {
    message: "This is written in the text form, and the file's name says that it is YAML.",
    help: `Name the file \`${renamed}\`; \`sightline convert ${renamed}\` then shows it as YAML.`,
  };
});

export const severalDocuments = message<Nothing>("syntax", () => ({
  message: "A second YAML document begins here, and a file holds one.",
  help: "Put it into a file of its own, or delete the mark.",
}));

export const directive = message<{ found: string }>("syntax", ({ found }) => ({
  message: `The directive \`${found}\` has no use here: there are no tags but YAML's own.`,
  help: "Delete the line.",
}));

export const foreignTag = message<{ tag: string }>("syntax", ({ tag }) => ({
  message: `The tag \`${tag}\` isn't one of YAML's core schema, and nothing here would know what to do with it.`,
  help: "Delete the tag.",
}));

export const mergeKey = message<Nothing>("syntax", () => ({
  message: "Merge keys (`<<`) aren't read: they are no part of YAML 1.2, and hide what stands where.",
  help: "Write the entries out, or name a whole value with an alias: `key: *name`.",
}));

export const keyNotPlain = message<Nothing>("syntax", () => ({
  message: "A key must be a plain word.",
}));

export const unknownAlias = message<{ name: string }>("syntax", ({ name }) => ({
  message: `There is no anchor \`&${name}\` before this alias.`,
  help: "If this is a text, put it into quotes.",
}));

export const aliasOfItself = message<{ name: string }>("syntax", ({ name }) => ({
  message: `The alias \`*${name}\` stands within the very value that it names, which would never end.`,
}));

export const tooManyAliases = message<{ limit: number }>("syntax", ({ limit }) => ({
  message: `This is one alias more than the ${limit} that a file may have.`,
  help: "Write the values out, or use ids: that is what references are for.",
}));

export const aliasesTooLarge = message<{ limit: number }>("syntax", ({ limit }) => ({
  message: `With this alias, aliases bring in more than ${limit} values.`,
  help: "Write the values out, or use ids: that is what references are for.",
}));

/* Of keys and what stands behind them. */

export const noBlueprint = message<{ key: string }>("item/unknown", ({ key }) => ({
  message: `\`${key}\` belongs to a blueprint, and this file has none: without \`blueprint:\` it is a catalog.`,
  help: "Write `blueprint: its-id` at the top of the file.",
}));

/** `found` and `expected` with their articles. */
export const wrongNode = message<{ found: string; expected: string; help?: string | undefined }>(
  "value/kind",
  ({ found, expected, help }) => ({
    message: `${found} stands where ${expected} is asked for.`,
    ...(help === undefined ? {} : { help }),
  }),
);

export const badId = message<{ found: string }>("value/kind", ({ found }) => ({
  message: `\`${found}\` can't be an id.`,
  help: "Ids are letters, digits and `_`, begin with no digit, and have single hyphens between their words: `card-reader`.",
}));
