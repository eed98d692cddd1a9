import { message } from "../message.js";
import { certainWord } from "../nearest.js";
import { alternatives } from "./wording.js";

export const ruleUnknown = message<{ rule: string; near: readonly string[] }>("name/unknown", ({ rule, near }) => ({
  message: `There is no rule \`${rule}\`.`,
  help: near.length > 0 ? `Did you mean ${alternatives(near)}?` : "`sightline explain` lists all the rules.",
  instead: certainWord(rule, near),
}));

export const ruleOfLanguage = message<{ rule: string }>("name/kind", ({ rule }) => ({
  message: `\`${rule}\` is an error of the language, and those can't be set: without the mend nothing can be drawn.`,
  help: "Delete the line.",
}));

export const noOptions = message<{ rule: string }>("item/unknown", ({ rule }) => ({
  message: `The rule \`${rule}\` has no options.`,
  help: "Write its level alone: `off`, `info`, `warning` or `error`.",
}));

export const badRuleSetting = message<{ rule: string; options: readonly string[] }>(
  "value/kind",
  ({ rule, options }) => ({
    message: `What is set for the rule \`${rule}\` must be its level${options.length === 0 ? "" : ", or a list of its level and its options"}.`,
    help: `Write \`${rule}: warning\`${options.length === 0 ? "" : ` or \`${rule}: [warning, { ${options[0]}: … }]\``}.`,
  }),
);

export const badGlob = message<{ glob: string; because: string }>("value/kind", ({ glob, because }) => ({
  message: `\`${glob}\` can't be a path of this workspace: it ${because}.`,
  help: "Write it from the workspace's root, with `/` between its parts: `shop/**`.",
}));

export const badRuleId = message<{ id: string }>("value/kind", ({ id }) => ({
  message: `\`${id}\` can't be a rule's name.`,
  help: "Write a family and a name in lower case: `house/key-steps-are-measured`.",
}));

export const ruleTaken = message<{ id: string }>("name/duplicate", ({ id }) => ({
  message: `There is a rule \`${id}\` already.`,
  help: "Give yours another name, and set the level of the other one under `rules`.",
}));

export const badCondition = message<{ written: string }>("value/kind", ({ written }) => ({
  message: `\`${written}\` is nothing that could hold.`,
  help: "Write a word (`measured-by`), `not` and a word, or a word and what it must be: `status = retiring`, `severity >= 4`.",
}));

export const badThemeName = message<{ name: string }>("value/kind", ({ name }) => ({
  message: `\`${name}\` can't be a theme's name.`,
  help: "Write small letters, digits and hyphens: `acme-dark`.",
}));

export const themeTaken = message<{ name: string }>("name/duplicate", ({ name }) => ({
  message: `There is a theme \`${name}\` already.`,
  help: "Give yours another name, and set `theme` to it.",
}));

export const themeUnknown = message<{ name: string; near: readonly string[]; words: readonly string[] }>(
  "name/unknown",
  ({ name, near, words }) => ({
    message: `There is no theme \`${name}\`.`,
    help: near.length > 0 ? `Did you mean ${alternatives(near)}?` : `There are ${alternatives(words)}.`,
    instead: certainWord(name, near),
  }),
);

export const localeUnknown = message<{ name: string; near: readonly string[]; words: readonly string[] }>(
  "name/unknown",
  ({ name, near, words }) => ({
    message: `The locale \`${name}\` isn't known.`,
    help: near.length > 0 ? `Did you mean ${alternatives(near)}?` : `There are ${alternatives(words)}.`,
    instead: certainWord(name, near),
  }),
);

/** Colours and their contrast, `instead` being the nearest colour that would do. */
export const faintColour = message<{
  name: string;
  colour: string;
  other: string;
  isGround: boolean;
  ratio: string;
  least: string;
  instead?: string | undefined;
}>("value/range", ({ name, colour, other, isGround, ratio, least, instead }) => ({
  message: isGround
    ? `On \`${name}\`, \`${colour}\`, stands what is drawn in \`${other}\`: a contrast of ${ratio} : 1, and it must be ${least} : 1 to be read.`
    : `What is drawn in \`${name}\`, \`${colour}\`, stands on \`${other}\`: a contrast of ${ratio} : 1, and it must be ${least} : 1 to be read.`,
  help:
    instead === undefined
      ? "No lighter or darker shade of it would do: change the other colour too."
      : `The nearest that would do is \`"${instead}"\`.`,
}));
