import { message } from "../message.js";
import { alternatives } from "./wording.js";

type Nothing = Record<never, never>;

const form = "Write `sightline-ignore RULE: the reason`.";

export const ignoreMisspelt = message<{ word: string }>("ignore/bad", ({ word }) => ({
  message: `\`${word}\` does nothing.`,
  help: "Did you mean `sightline-ignore`?",
}));

export const ignoreNoRule = message<Nothing>("ignore/bad", () => ({
  message: "This ignore names no rule.",
  help: form,
}));

export const ignoreNoReason = message<{ rule: string }>("ignore/bad", ({ rule }) => ({
  message: `This ignore doesn't say why \`${rule}\` may be ignored here, and whoever comes next can't know.`,
  help: `Write \`sightline-ignore ${rule}: the reason\`.`,
}));

export const ignoreUnknown = message<{ rule: string; near: readonly string[] }>("ignore/bad", ({ rule, near }) => ({
  message: `There is no rule \`${rule}\` to ignore.`,
  help: near.length > 0 ? `Did you mean ${alternatives(near)}?` : form,
}));

export const ignoreOfLanguage = message<{ rule: string }>("ignore/bad", ({ rule }) => ({
  message: `\`${rule}\` is an error of the language, and those can't be ignored: without the mend nothing can be drawn.`,
  help: "Delete the comment.",
}));

export const ignoreUnused = message<{ rule: string; line: number }>("ignore/unused", ({ rule, line }) => ({
  message: `This ignore suppresses nothing: \`${rule}\` finds nothing in line ${line}.`,
  help: "Delete the comment, or put it on the line before what it is for, or at the end of that line.",
}));
