import { message } from "../message.js";

/** `like` is a file with nearly that name, as it would be written here. */
export const useMissing = message<{ path: string; like?: string | undefined }>("use/missing", ({ path, like }) => ({
  message: `There is no file \`${path}\`.`,
  help:
    like === undefined
      ? "Paths are relative to the file that uses them, with `/` between the parts."
      : `Did you mean \`${like}\`?`,
}));

export const useBackslash = message<{ path: string; slashed: string }>("use/missing", ({ path, slashed }) => ({
  message: `The path \`${path}\` has a backslash, which not every machine reads as a folder's end.`,
  help: `Write \`${slashed}\`.`,
  instead: (written) => written.replace(/\\+/g, "/"),
}));

export const useOutside = message<{ path: string }>("use/outside", ({ path }) => ({
  message: `\`${path}\` leads out of the workspace, and a blueprint may only use files inside it.`,
  help: "Move the file into the workspace, or put an empty `sightline.config.yaml` into the folder that holds both.",
}));

/** `because` goes on after the path: `is a folder`. */
export const useUnreadable = message<{ path: string; because: string }>("use/unreadable", ({ path, because }) => ({
  message: `\`${path}\` can't be used: it ${because}.`,
}));

/** For the file itself, wherever it was named. `offset` counts bytes from 0. */
export const notUtf8 = message<{ byte: number; offset: number }>("use/unreadable", ({ byte, offset }) => ({
  message: `This file isn't UTF-8 text: byte ${offset} (0x${byte.toString(16).padStart(2, "0")}) can't stand there.`,
  help: "Save the file as UTF-8.",
}));

export const unreadable = message<{ because: string }>("use/unreadable", ({ because }) => ({
  message: `This file can't be read: it ${because}.`,
}));

export const baselineBroken = message<Record<never, never>>("use/unreadable", () => ({
  message: "This is no baseline that can be read.",
  help: "Write it anew: `sightline check --write-baseline`, without a path.",
}));
