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
