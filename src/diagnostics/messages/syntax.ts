import { message } from "../message.js";
import { oneOf } from "./wording.js";

/* Of characters. */

export const unclosedString = message<{ without: string }>("syntax", ({ without }) => ({
  message: 'This text has no closing `"` on its line.',
  help: `Write \`"\` where it ends${without}, or \`"""\` on both ends of a text over several lines.`,
}));

export const unclosedText = message<Record<never, never>>("syntax", () => ({
  message: 'This text is never closed: no `"""` follows it, so it swallows the rest of the file.',
  help: 'Write `"""` where it ends.',
}));

export const unopenedText = message<Record<never, never>>("syntax", () => ({
  message: 'This `"""` closes a text that was never opened.',
  help: 'Write `"""` where the text begins, behind its word.',
}));

export const unclosedComment = message<Record<never, never>>("syntax", () => ({
  message: "This comment is never closed, so it swallows the rest of the file.",
  help: "Write `*/` where it ends.",
}));

export const unknownEscape = message<{ found: string }>("syntax", ({ found }) => ({
  message: `\`${found}\` is no escape of the language.`,
  help: 'There are `\\"`, `\\\\`, `\\n`, `\\t` and `\\u{1F600}`; a backslash itself is `\\\\`.',
}));

export const otherQuotes = message<{ found: string }>("syntax", ({ found }) => ({
  message: `Texts stand in straight double quotes, not in \`${found}\`.`,
  help: 'Write `"…"`.',
  // An apostrophe may end what it doesn't mean to end, and what stands within must need no escape.
  instead: (written) => (/^[“”„«»][^"\\]*$/.test(written) ? `"${written.slice(1, -1)}"` : undefined),
}));

export const otherSign = message<{ found: string; meant: string }>("syntax", ({ found, meant }) => ({
  message: `\`${found}\` is no sign of the language.`,
  help: `Write \`${meant}\`.`,
  instead: (written) => (written === found ? meant : undefined),
}));

export const backwardArrow = message<{ found: string }>("syntax", ({ found }) => ({
  message: `\`${found}\` points backwards, and an arrow goes from who hands over to who receives.`,
  help: "Swap the two names and write `->`.",
}));

export const mergeMark = message<{ found: string }>("syntax", ({ found }) => ({
  message: `\`${found}\` is the mark of a merge that wasn't finished.`,
  help: "Keep one side of it, and delete the marks.",
}));

export const strayCharacter = message<{ found: string; help?: string | undefined }>("syntax", ({ found, help }) => ({
  message: `\`${found}\` has no meaning here.`,
  help: help ?? "Delete it, or put it into a text in quotes.",
}));

export const strangeSpace = message<{ name: string }>("syntax", ({ name }) => ({
  message: `This is ${name}, not a plain space.`,
  help: "Write a plain space.",
  instead: (written) => " ".repeat([...written].length),
}));

/** Of a whole file; `path` is its own. */
export const yamlForm = message<{ path: string }>("syntax", ({ path }) => {
  const renamed = `${path.replace(/(?:\.blueprint)?$/i, "")}.blueprint.yaml`;
  return {
    message: "This is written in YAML, and the file's name says that it is of the text form.",
    help: `Name the file \`${renamed}\`; \`sightline convert ${renamed}\` then shows it as text.`,
  };
});

/* Of braces and lines. */

export const missingClose = message<{ block: string; before: string }>("syntax", ({ block, before }) => ({
  message: `The block of ${block} isn't closed: its \`}\` is missing before ${before}.`,
  help: "Write `}` on a line before this one.",
}));

/** `others` are the blocks around it that aren't closed either. */
export const neverClosed = message<{ block: string; others: number }>("syntax", ({ block, others }) => ({
  message: `The block of ${block} is never closed${others === 0 ? "" : `, nor ${others === 1 ? "is the one" : `are the ${others}`} around it`}.`,
  help: others === 0 ? "Write `}` where it ends." : "Write `}` where each of them ends.",
}));

export const extraClose = message<Record<never, never>>("syntax", () => ({
  message: "This `}` closes nothing that was opened.",
  help: "Delete it.",
}));

export const earlyClose = message<{ block: string }>("syntax", ({ block }) => ({
  message: `This \`}\` closes ${block} too early: what follows belongs to it.`,
  help: "Delete it.",
}));

export const missingOpen = message<{ block: string }>("syntax", ({ block }) => ({
  message: `The \`{\` is missing that opens the block of ${block}.`,
  help: "Write `{` at the end of the line.",
}));

export const lonelyOpen = message<Record<never, never>>("syntax", () => ({
  message: "This `{` opens the block of nothing.",
  help: 'A block stands behind the statement that it belongs to: `step pay "Pay" {`.',
}));

export const openOnNextLine = message<Record<never, never>>("syntax", () => ({
  message: "A `{` stands on the line of its statement, for a line's end would end the statement.",
  help: "Move it to the end of the line before.",
}));

export const noBlockHere = message<{ what: string; help?: string | undefined }>("syntax", ({ what, help }) => ({
  message: `${what} takes no block.`,
  help: help ?? "Delete the braces and what stands between them.",
}));

export const missingSeparator = message<{ found: string }>("syntax", ({ found }) => ({
  message: `${found} begins a statement in the middle of a line.`,
  help: "Write it on a new line, or `;` before it.",
}));

/* Of statements. */

/** `found` is what stands there; `expected` are the things that could. */
export const unexpected = message<{ found: string; expected: readonly string[]; help?: string | undefined }>(
  "syntax",
  ({ found, expected, help }) => ({
    message: `${found} can't stand here: ${oneOf(expected)} could.`,
    ...(help === undefined ? {} : { help }),
  }),
);

/** Something must follow what was found. */
export const incomplete = message<{ found: string; expected: string; help?: string | undefined }>(
  "syntax",
  ({ found, expected, help }) => ({
    message: `${expected} is missing behind ${found}.`,
    ...(help === undefined ? {} : { help }),
  }),
);

export const wrongOrder = message<{ first: string; second: string; help?: string | undefined }>(
  "syntax",
  ({ first, second, help }) => ({ message: `${first} stands before ${second}.`, help: help ?? "Swap them." }),
);

export const missingComma = message<{ found: string }>("syntax", ({ found }) => ({
  message: `A comma is missing before ${found}.`,
  help: "The entries of a list are separated by commas.",
}));

export const listEndsChain = message<Record<never, never>>("syntax", () => ({
  message: "A list of targets ends the chain, for it would be unclear which of them hands over here.",
  help: "Write a handshake of its own: `b -> c`.",
}));

export const dottedId = message<{ found: string; id: string }>("syntax", ({ found, id }) => ({
  message: `\`${found}\` is a path, and what is declared here takes a plain name.`,
  help: `Write \`${id}\`.`,
}));

export const lateUse = message<Record<never, never>>("syntax", () => ({
  message: "`use` stands before everything else in its file.",
  help: "Move the line to the top.",
}));

export const outsideBlueprint = message<{ what: string }>("syntax", ({ what }) => ({
  message: `${what} stands inside the blueprint.`,
  help: "Move it between the braces of `blueprint`.",
}));

export const noStatement = message<{ found: string; help: string }>("syntax", ({ found, help }) => ({
  message: `${found} can't begin a statement.`,
  help,
}));
