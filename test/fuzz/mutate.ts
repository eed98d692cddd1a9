import type { Chance } from "../support/chance.js";

type Mutation = (text: string, chance: Chance, other: string) => string;

const scraps = [
  ..."{}[]()\"'`:;,.|&*#%@!?~<>=-+/\\$\t\r\n \0",
  '"""',
  "/*",
  "*/",
  "//",
  "->",
  "~>",
  "<->",
  "\r\n",
  "\ufeff",
  "\u202e",
  "\u200b",
  "\u0085",
  "\u2028",
  "\u00a0",
  "e\u0301",
  "\ud83d\udc69\u200d\ud83d\udd27",
  "\uffff",
  "\u001b[31m",
  "漢字",
  "---\n",
  "...\n",
  "<<: *a",
  "&a ",
  "*a",
  "!!binary ",
  "|\n",
  ">-\n",
  "? ",
  "- ",
  ": ",
  "{ a: [",
  "::error::",
  "<script>",
  "]]>",
  "=1+1",
  "@octocat",
  "sightline-ignore ",
  "// sightline-ignore goal/none: x\n",
];
const ids = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "prototype",
  "valueOf",
  "con",
  "nul",
  "null",
  "true",
];
const figures = [
  "0",
  "-1",
  "1e999",
  "9".repeat(40),
  "0.1",
  "1000000000000000000000%",
  "99999999y",
  "0000-00-00",
  "9999-12-31",
  "1..0",
  "5/0",
];

/** Ways to spoil a text, each at one place or more. */
const mutations: readonly Mutation[] = [
  // Tokens left out, doubled, swapped, moved.
  (text, chance) => overTokens(text, chance, (tokens, at, count) => tokens.splice(at, count)),
  (text, chance) =>
    overTokens(text, chance, (tokens, at, count) => tokens.splice(at, 0, ...tokens.slice(at, at + count))),
  (text, chance) =>
    overTokens(text, chance, (tokens, at) => {
      const other = chance.between(0, tokens.length - 1);
      [tokens[at], tokens[other]] = [tokens[other]!, tokens[at]!];
    }),
  (text, chance) =>
    overTokens(text, chance, (tokens, at, count) => {
      const moved = tokens.splice(at, count);
      tokens.splice(chance.between(0, tokens.length), 0, ...moved);
    }),
  // Lines in another order, in another depth, from another file.
  (text, chance) => overLines(text, chance, (lines, at) => lines.splice(at, 6, ...lines.slice(at, at + 6).reverse())),
  (text, chance) =>
    overLines(text, chance, (lines, at) => lines.splice(at, 1, " ".repeat(chance.between(0, 9)) + lines[at]!.trim())),
  (text, chance) => overLines(text, chance, (lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(" "))),
  (text, chance, other) =>
    overLines(text, chance, (lines, at) => lines.splice(at, 0, ...stretchOf(other.split("\n"), chance))),
  // Something slipped in, cut off, or another word or figure in place of one.
  (text, chance) => spliced(text, chance.between(0, text.length), 0, chance.pick(scraps)),
  (text, chance) => spliced(text, chance.between(0, text.length), 0, String.fromCharCode(chance.between(0, 65535))),
  (text, chance) => text.slice(0, chance.between(0, text.length)),
  (text, chance) => replaced(text, /[\p{L}_][\p{L}\p{N}_-]*/gu, chance, () => chance.pick(ids)),
  (text, chance) =>
    replaced(text, /[\p{L}_][\p{L}\p{N}_-]*/gu, chance, (word) => (chance.of(2) ? word.toUpperCase() : word.slice(1))),
  (text, chance) => replaced(text, /\d[\d.%:/-]*/g, chance, () => chance.pick(figures)),
  // Deeper than anything has use for, longer than any line.
  (text, chance) =>
    spliced(
      text,
      chance.between(0, text.length),
      0,
      chance.pick(["{", "[", "step a {", "- ", "a: ", "(", '"']).repeat(chance.pick([3, 70, 400])),
    ),
  (text, chance) =>
    spliced(
      text,
      chance.between(0, text.length),
      0,
      chance.pick(["x", "a-", "a.", "9", "-> a ", "\\"]).repeat(chance.pick([9, 300])),
    ),
];

/** A text spoilt in a few ways, one after the other. */
export function mutated(text: string, chance: Chance, other: string): string {
  let now = text;
  for (let left = chance.pick([1, 1, 1, 2, 3, 6]); left > 0; left--) now = chance.pick(mutations)(now, chance, other);
  return now;
}

/** Bytes with a few of their bits turned over. */
export function bitsFlipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  for (let left = chance.between(1, 4); left > 0 && flipped.length > 0; left--) {
    flipped[chance.between(0, flipped.length - 1)]! ^= 1 << chance.between(0, 7);
  }
  return flipped;
}

function overTokens(
  text: string,
  chance: Chance,
  edit: (tokens: string[], at: number, count: number) => unknown,
): string {
  const tokens = text.match(/\s+|[\p{L}\p{N}_-]+|->|~>|<->|"""|"[^"\n]*"|./gsu) ?? [];
  if (tokens.length === 0) return text;
  edit(tokens, chance.between(0, tokens.length - 1), chance.pick([1, 1, 1, 2, 5]));
  return tokens.join("");
}

function overLines(text: string, chance: Chance, edit: (lines: string[], at: number) => unknown): string {
  const lines = text.split("\n");
  edit(lines, chance.between(0, lines.length - 1));
  return lines.join("\n");
}

function stretchOf(lines: readonly string[], chance: Chance): readonly string[] {
  const at = chance.between(0, lines.length - 1);
  return lines.slice(at, at + chance.between(1, 8));
}

function spliced(text: string, at: number, length: number, instead: string): string {
  return text.slice(0, at) + instead + text.slice(at + length);
}

function replaced(text: string, pattern: RegExp, chance: Chance, instead: (found: string) => string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const { 0: found, index } = chance.pick(places);
  return spliced(text, index, found.length, instead(found));
}
