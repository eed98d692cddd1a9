import { once } from "./once.js";
import { isOrdinary } from "./ordinary.js";

/** A character that can't be seen, or that makes others look as if they stood elsewhere. */
export interface Invisible {
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
  /** `U+202E RIGHT-TO-LEFT OVERRIDE`, or what sort of character it is. */
  readonly name: string;
}

/** Where a text stands: joiners and variation selectors shape letters and emoji in prose, and hide in ids. */
export type Setting = "prose" | "id";

const names: ReadonlyMap<number, string> = new Map([
  [0x00, "NULL"],
  [0xad, "SOFT HYPHEN"],
  [0x061c, "ARABIC LETTER MARK"],
  [0x200b, "ZERO WIDTH SPACE"],
  [0x200c, "ZERO WIDTH NON-JOINER"],
  [0x200d, "ZERO WIDTH JOINER"],
  [0x200e, "LEFT-TO-RIGHT MARK"],
  [0x200f, "RIGHT-TO-LEFT MARK"],
  [0x2028, "LINE SEPARATOR"],
  [0x2029, "PARAGRAPH SEPARATOR"],
  [0x202a, "LEFT-TO-RIGHT EMBEDDING"],
  [0x202b, "RIGHT-TO-LEFT EMBEDDING"],
  [0x202c, "POP DIRECTIONAL FORMATTING"],
  [0x202d, "LEFT-TO-RIGHT OVERRIDE"],
  [0x202e, "RIGHT-TO-LEFT OVERRIDE"],
  [0x2060, "WORD JOINER"],
  [0x2066, "LEFT-TO-RIGHT ISOLATE"],
  [0x2067, "RIGHT-TO-LEFT ISOLATE"],
  [0x2068, "FIRST STRONG ISOLATE"],
  [0x2069, "POP DIRECTIONAL ISOLATE"],
  [0xfeff, "ZERO WIDTH NO-BREAK SPACE"],
]);

/** An emoji flag of a region is a black flag, letters of the tag block, and an end tag. */
const regionFlag = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]+\u{E007F}`;
const joiners = String.raw`\u200C\u200D\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}`;
const hidden =
  String.raw`\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028\u2029\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0` +
  String.raw`\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}`;
const bidi = String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`;
const controls = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F`;
/** Spelt out, as V8 takes long to build the sets that have names: lone surrogates, and what is no character in any plane. */
function unfit(): string {
  const nowhere = Array.from({ length: 17 }, (_, plane) => plane.toString(16)).map(
    (plane) => String.raw`\u{${plane}FFFE}\u{${plane}FFFF}`,
  );
  return String.raw`\uD800-\uDFFF\uFDD0-\uFDEF${nowhere.join("")}`;
}

// Made when they are first needed, as most texts are told to be fine by less.
const inProse = once(() => new RegExp(`${regionFlag}|([${hidden}${bidi}${controls}${unfit()}])`, "gu"));
const inId = once(() => new RegExp(`([${joiners}${hidden}${bidi}${controls}${unfit()}])`, "gu"));

/**
 * The characters of a text that nobody would see: bidirectional controls, invisible characters, C0 and C1 controls but tab
 * and line ends, lone surrogates and noncharacters. In prose joiners and variation selectors are fine.
 */
export function invisibleAt(text: string, setting: Setting = "prose"): readonly Invisible[] {
  const found: Invisible[] = [];
  if (isOrdinary(text)) return found;
  for (const match of text.matchAll(setting === "prose" ? inProse() : inId())) {
    const character = match[1];
    if (character !== undefined) found.push({ offset: match.index, length: character.length, name: nameOf(character) });
  }
  return found;
}

const anyInId = once(() => new RegExp(inId().source, "u"));

/** Whether a text has a character that nobody would see in an id. */
export function hidesCharacters(text: string): boolean {
  return !isOrdinary(text) && anyInId().test(text);
}

/** Whether a character may be written as an escape in a string: no surrogate, noncharacter or control but line feed and tab. */
export function mayBeEscaped(code: number): boolean {
  if (code === 0x0a || code === 0x09) return true;
  if (code > 0x10ffff || isControl(code) || isHalf(code) || isNoCharacter(code)) return false;
  return !bidiControl().test(String.fromCodePoint(code));
}

const bidiControl = once(() => new RegExp(`[${bidi}]`, "u"));

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const name = names.get(code) ?? sortOf(code);
  return `${number} ${name}`;
}

function sortOf(code: number): string {
  if (isControl(code)) return "(a control character)";
  if (isHalf(code)) return "(half a character)";
  return isNoCharacter(code) ? "(not a character)" : "(an invisible character)";
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** The last two of every plane, and a stretch of the first. */
function isNoCharacter(code: number): boolean {
  return (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
}
