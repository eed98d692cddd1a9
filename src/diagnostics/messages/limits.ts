import { howToRaise } from "../limits.js";
import { message } from "../message.js";

const mebibytes = (bytes: number): string => `${Math.round((bytes / 1_048_576) * 100) / 100} MiB`;

export const fileSizeLimit = message<{ path: string; size: number; limit: number }>(
  "limit/file-size",
  ({ path, size, limit }) => ({
    message: `\`${path}\` is ${mebibytes(size)} long, and a file may be at most ${mebibytes(limit)}.`,
    help: `Split it: shared declarations go into a catalog, each journey into a blueprint of its own. ${howToRaise("file-size", limit, size)}`,
  }),
);

export const workspaceSizeLimit = message<{ limit: number }>("limit/workspace-size", ({ limit }) => ({
  message: `The files read so far are ${mebibytes(limit)} together, the most that one run reads; this one was left out.`,
  help: `Name fewer files or folders at once. ${howToRaise("workspace-size", limit)}`,
}));

export const useCountLimit = message<{ blueprint: string; limit: number }>(
  "limit/use-files",
  ({ blueprint, limit }) => ({
    message: `\`${blueprint}\` reaches more than ${limit} files by \`use\`; this one and those after it weren't read.`,
    help: `Bring the shared declarations together in fewer catalogs. ${howToRaise("use-files", limit)}`,
  }),
);

export const useDepthLimit = message<{ blueprint: string; limit: number }>(
  "limit/use-depth",
  ({ blueprint, limit }) => ({
    message: `This file is more than ${limit} \`use\` lines away from \`${blueprint}\` and wasn't read.`,
    help: `Let the blueprint use the file itself. ${howToRaise("use-depth", limit)}`,
  }),
);

/** For blocks in text as for mappings and lists in YAML. */
export const depthLimit = message<{ limit: number }>("limit/depth", ({ limit }) => ({
  message: `This is nested more than ${limit} deep, and the language has no use for that.`,
  help: `Is a closing brace or bracket missing before it? ${howToRaise("depth", limit)}`,
}));
