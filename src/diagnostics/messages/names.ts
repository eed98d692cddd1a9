import { message } from "../message.js";
import { certainName } from "../nearest.js";
import { useBehind } from "../snippets.js";
import { phrase, type Spelled } from "../spelled.js";

const quoted = (names: readonly string[]): string => {
  const marked = names.map((name) => `\`${name}\``);
  const last = marked.pop() ?? "";
  return marked.length === 0 ? last : `${marked.join(", ")} or ${last}`;
};

/**
 * `wanted` is a phrase without its article (`role or system`), `like` what may have been meant, as it would be written
 * here, `hint` what to do where nothing is like it.
 */
export const unknownName = message<{
  name: string;
  wanted: string;
  like: readonly string[];
  hint?: Spelled | string | undefined;
}>("name/unknown", ({ name, wanted, like, hint }) => {
  const message = `There is no ${wanted} \`${name}\`.`;
  if (like.length > 0) return { message, help: `Did you mean ${quoted(like)}?`, instead: certainName(name, like) };
  return hint === undefined ? { message } : { message, help: hint };
});

/** `is` and `wanted` are phrases with their articles: `a channel`. */
export const wrongKind = message<{ name: string; is: string; wanted: string; like: readonly string[] }>(
  "name/kind",
  ({ name, is, wanted, like }) => ({
    message: `\`${name}\` is ${is}; what stands here must be ${wanted}.`,
    help: like.length > 0 ? `Did you mean ${quoted(like)}?` : `Write the id of ${wanted}.`,
  }),
);

/** `first` and `kind` are phrases with their articles. */
export const duplicateName = message<{ name: string; kind: string; first: string }>(
  "name/duplicate",
  ({ name, kind, first }) => ({
    message:
      kind === first
        ? `There is ${kind} \`${name}\` already: a reference couldn't tell the two apart.`
        : `\`${name}\` is ${first} already, and ${kind} can't have the same id: a reference couldn't tell the two apart.`,
    help: "Give one of them another id.",
  }),
);

/** The one that `use` brings in, and the file it is declared in. */
export const duplicateUsed = message<{ name: string; first: string; file: string }>(
  "name/duplicate",
  ({ name, first, file }) => ({
    message: `\`${name}\` is ${first} of \`${file}\` already, which this file uses: a reference couldn't tell the two apart.`,
    help: phrase`Give one of them another id, or use that file behind a name: ${useBehind("./FILE", "other")}.`,
  }),
);

/** Two used files declare the same. */
export const duplicateBetweenUses = message<{ name: string; first: string; files: readonly [string, string] }>(
  "name/duplicate",
  ({ name, first, files }) => ({
    message: `\`${name}\` is ${first} in \`${files[0]}\` and in \`${files[1]}\`, and both are used here.`,
    help: phrase`Use one of the files behind a name: ${useBehind("./FILE", "other")}.`,
  }),
);

export const duplicateAlias = message<{ name: string }>("name/duplicate", ({ name }) => ({
  message: `Two files are used as \`${name}\`.`,
  help: "Give one of them another name.",
}));

/** `paths` are what to write instead. */
export const ambiguousName = message<{ name: string; kind: string; places: string; paths: readonly string[] }>(
  "name/ambiguous",
  ({ name, kind, places, paths }) => ({
    message: `More than one of the ${places} has ${kind} \`${name}\`.`,
    help: `Say which: ${quoted(paths)}.`,
  }),
);

/** A step named as the end of a handshake, in which nobody does anything. */
export const idleStep = message<{ step: string }>("name/unknown", ({ step }) => ({
  message: `\`${step}\` has no action or decision that could stand for it here.`,
  help: `Add an action to \`${step}\`, or name another end.`,
}));

/** `kind` is `entry` or `exit`, which the other blueprint must have. */
export const notForeign = message<{ name: string; kind: string }>("name/unknown", ({ name, kind }) => ({
  message: `\`${name}\` doesn't say of which blueprint it is the ${kind}.`,
  help: `Write the blueprint's id before it: \`BLUEPRINT.${name}\`.`,
}));
