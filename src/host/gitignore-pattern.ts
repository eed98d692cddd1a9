import { fits } from "../compiler/settings/glob.js";

/** A line of a `.gitignore` that means something. */
export interface IgnorePattern {
  /** Whether it takes back what was left out by lines before. */
  readonly isNegated: boolean;
  /** Whether a path fits it, relative to the folder of the `.gitignore`. */
  readonly fits: (parts: readonly string[], isFolder: boolean) => boolean;
}

/** A sign of a pattern for a name: any run of characters, or a test for one. */
type Sign = typeof anyRun | ((character: string) => boolean);
const anyRun = "*";

/** A part of a pattern for a path: any folders, or a pattern for a name. */
type Part = typeof anyFolders | readonly Sign[];
const anyFolders = "**";

/** No path that git knows is longer, in characters. */
const longest = 4096;

/**
 * Reads a line as git does; nothing where it is empty, a comment, or can't fit anything. To fit a path takes time in proportion to the
 * product of the two's lengths at most, for the file may come from a stranger.
 */
export function readIgnorePattern(line: string): IgnorePattern | undefined {
  const [, negation = "", text = "", folder = ""] = /^(!?)(.*?)(\/?)$/su.exec(line) ?? [];
  if (line.startsWith("#") || line.length > longest || text === "") return undefined;
  const isNegated = negation !== "";
  const isForFolders = folder !== "";
  const parts = partsOf(text.replace(/^\//, "")).map(readPart);
  if (!parts.every((part) => part !== undefined)) return undefined;
  if (!text.includes("/")) {
    const [name] = parts;
    const fitsLast = (path: readonly string[]) => name === anyFolders || fitsName(path.at(-1) ?? "", name!);
    return { isNegated, fits: (path, isFolder) => (isFolder || !isForFolders) && fitsLast(path) };
  }
  // What is in a folder is meant, not the folder itself.
  if (parts.at(-1) === anyFolders) parts.push([anyRun]);
  const fitsPath = (path: readonly string[]) => fits(path, parts, (part) => part === anyFolders, fitsPart);
  return { isNegated, fits: (path, isFolder) => (isFolder || !isForFolders) && fitsPath(path) };
}

function fitsPart(name: string, part: Part): boolean {
  return part !== anyFolders && fitsName(name, part);
}

function fitsName(name: string, signs: readonly Sign[]): boolean {
  return fits(
    [...name],
    signs,
    (sign) => sign === anyRun,
    (character, sign) => sign !== anyRun && sign(character),
  );
}

/** A run of stars, an escaped character, a set in brackets, or any other character. */
const tokens = /\*+|\\.?|\[[!^]?\]?(?:\\.|\[:[a-z]*:\]|[^\]\\])*\]|./gsu;

/** The tokens between slashes. Within brackets a slash is none. */
function partsOf(text: string): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const [token] of text.matchAll(tokens)) {
    if (token === "/" || token === "\\/") parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** Nothing where no name can fit it, as git has it where a bracket isn't closed or a backslash stands last. */
function readPart(part: readonly string[]): Part | undefined {
  if (part.length === 1 && /^\*\*+$/.test(part[0]!)) return anyFolders;
  const signs = part.map(readSign);
  return signs.every((sign) => sign !== undefined) ? signs : undefined;
}

function readSign(text: string): Sign | undefined {
  if (text.startsWith("*")) return anyRun;
  if (text === "?") return () => true;
  if (text === "[" || text === "\\") return undefined;
  if (text.startsWith("[")) return readSet(text);
  const meant = text.startsWith("\\") ? text.slice(1) : text;
  return (character) => character === meant;
}

/** One of what stands in brackets: characters, ranges of them, and classes that have a name. */
function readSet(text: string): Sign | undefined {
  const isNegated = /^\[[!^]/.test(text);
  const tests: ((character: string) => boolean)[] = [];
  const inner = text.slice(isNegated ? 2 : 1, -1);
  if (inner === "") return undefined;
  for (const [, name, first = "", last = first] of inner.matchAll(member)) {
    const known = name === undefined ? undefined : classes.get(name);
    if (name !== undefined && known === undefined) return undefined;
    const [from, to] = [codeOf(first), codeOf(last)];
    tests.push(
      known === undefined
        ? (character) => isBetween(codeOf(character), from, to)
        : (character) => known.test(character),
    );
  }
  return (character) => tests.some((test) => test(character)) !== isNegated;
}

const member = /\[:([a-z]*):\]|(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu;

/** The first is meant for itself, too: git has it in a range that runs backwards. */
function isBetween(code: number, from: number, to: number): boolean {
  return code === from || (code >= from && code <= to);
}

/** Of a character that may have a backslash before it. */
function codeOf(text: string): number {
  return text.replace(/^\\(?=.)/su, "").codePointAt(0) ?? 0;
}

const classes: ReadonlyMap<string, RegExp> = new Map([
  ["alnum", /[0-9A-Za-z]/],
  ["alpha", /[A-Za-z]/],
  ["blank", /[\t ]/],
  ["cntrl", /[^ -\u{10ffff}]|\x7f/u],
  ["digit", /[0-9]/],
  ["graph", /[!-~]/],
  ["lower", /[a-z]/],
  ["print", /[ -~]/],
  ["punct", /[!-/:-@[-`{-~]/],
  ["space", /[\t-\r ]/],
  ["upper", /[A-Z]/],
  ["xdigit", /[0-9A-Fa-f]/],
]);
