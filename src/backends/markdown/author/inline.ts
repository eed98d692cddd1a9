import type { Piece, Run } from "./piece.js";

const special = /\\|`+|\*+|_+|!?\[|<|https:\/\/|\n/g;
const escapable = /[!-/:-@[-`{-~]/;
const link = /!?\[([^[\]]*)\]\(<?(https:\/\/[^\s<>()\\]+(?:\([^\s<>()\\]*\)[^\s<>()\\]*)*)>?(?:[ \n]+"[^"]*")?\)/y;
const angled = /<(https:\/\/[^\s<>]+)>/y;
const bare = /https:\/\/[^\s<>[\]`*|"\\]+/y;
const space = /\s/;

/**
 * Cuts an author's text into text, code, links and runs that may be emphasis; everything else that Markdown knows (images,
 * HTML, entities, footnotes, headings) stays text. Takes time in proportion to the text's length.
 */
export function cutInline(text: string, links = true): readonly Piece[] {
  const pieces: Piece[] = [];
  const closers = codeClosers(text);
  let at = 0;
  const put = (piece: Piece, end: number): void => {
    pieces.push(piece);
    at = end;
  };
  while (at < text.length) {
    special.lastIndex = at;
    const found = special.exec(text);
    const start = found?.index ?? text.length;
    if (start > at) put({ kind: "text", text: text.slice(at, start) }, start);
    if (!found) break;
    const mark = found[0];
    const end = start + mark.length;
    const first = mark[0]!;
    if (first === "*" || first === "_") put(runAt(text, start, end, first), end);
    else if (first === "`") {
      const close = closers(mark.length, end);
      if (close === undefined) put({ kind: "text", text: mark }, end);
      else put({ kind: "code", text: text.slice(end, close) }, close + mark.length);
    } else if (first === "\\" && escapable.test(text[end] ?? "")) put({ kind: "text", text: text[end]! }, end + 1);
    else {
      const [piece, length] = (links && linkAt(text, start)) || [{ kind: "text", text: mark } as const, mark.length];
      put(piece, start + length);
    }
  }
  return pieces;
}

function linkAt(text: string, at: number): readonly [Piece, number] | undefined {
  const written = matchAt(link, text, at);
  if (written) {
    const [whole, words = "", address = ""] = written;
    const pieces = words.trim() === "" ? [{ kind: "text", text: address } as const] : cutInline(words, false);
    return [{ kind: "link", address, pieces }, whole.length];
  }
  const inBrackets = matchAt(angled, text, at);
  if (inBrackets) return [bareLink(inBrackets[1]!), inBrackets[0].length];
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return undefined;
  const address = withoutTail(matchAt(bare, text, at)?.[0] ?? "");
  return address.length > "https://".length ? [bareLink(address), address.length] : undefined;
}

function bareLink(address: string): Piece {
  return { kind: "link", address, pieces: [{ kind: "text", text: address }] };
}

/** A sentence's own punctuation behind an address, and a bracket that was opened before it, are no part of it. */
function withoutTail(address: string): string {
  const tail = address.includes("(") ? "?!.,:;'_~" : "?!.,:;'_~)";
  let end = address.length;
  while (end > 0 && tail.includes(address[end - 1]!)) end--;
  return address.slice(0, end);
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** CommonMark's rules of what may open and close emphasis: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function runAt(text: string, start: number, end: number, mark: "*" | "_"): Run {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  const opening = !space.test(after) && (!isPunctuation(after) || space.test(before) || isPunctuation(before));
  const closing = !space.test(before) && (!isPunctuation(before) || space.test(after) || isPunctuation(after));
  const inWord = mark === "_";
  return {
    kind: "run",
    mark,
    length: end - start,
    opens: opening && (!inWord || !closing || isPunctuation(before)),
    closes: closing && (!inWord || !opening || isPunctuation(after)),
  };
}

function isPunctuation(character: string): boolean {
  return character < "\x7f" ? escapable.test(character) : /[\p{P}\p{S}]/u.test(character);
}

/** For each length of a run of backticks the places where one stands, in order: asked with rising places only. */
function codeClosers(text: string): (length: number, from: number) => number | undefined {
  const places = new Map<number, number[]>();
  for (const run of text.matchAll(/`+/g)) {
    const known = places.get(run[0].length);
    if (known) known.push(run.index);
    else places.set(run[0].length, [run.index]);
  }
  const next = new Map<number, number>();
  return (length, from) => {
    const all = places.get(length) ?? [];
    let at = next.get(length) ?? 0;
    while (at < all.length && all[at]! < from) at++;
    next.set(length, at);
    return all[at];
  };
}
