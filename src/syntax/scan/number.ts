import { beginsId, characterAt, endOfPath, isDigit } from "../names.js";

const plus = 0x2b;
const minus = 0x2d;
const dot = 0x2e;
const slash = 0x2f;
const percent = 0x25;

/**
 * Where the quantity ends that begins at an offset: a number with all that stands close to it, as in `90d`, `22%`, `1..5`,
 * `4/5` or `2026-10-01`. Whether it is a good one shows when its value is read.
 */
export function endOfQuantity(text: string, start: number): number {
  const signed = isSign(text.charCodeAt(start)) ? start + 1 : start;
  if (!isDigit(text.charCodeAt(signed))) return start;
  let at = signed;
  for (let next = at; next >= 0; next = goesOn(text, at)) at = next;
  return at;
}

/** The offset behind the next character that belongs to the quantity, or -1. */
function goesOn(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code) || code === percent) return at + 1;
  if (code === dot) return afterDots(text, at);
  if (code === slash || code === minus) return isDigit(text.charCodeAt(at + 1)) ? at + 1 : -1;
  if (beginsId(text, at)) return Math.max(endOfPath(text, at), at + characterAt(text, at).length);
  return -1;
}

function afterDots(text: string, at: number): number {
  if (isDigit(text.charCodeAt(at + 1))) return at + 1;
  if (text.charCodeAt(at + 1) !== dot) return -1;
  const next = text.charCodeAt(at + 2);
  return isDigit(next) || (isSign(next) && isDigit(text.charCodeAt(at + 3))) ? at + 3 : -1;
}

function isSign(code: number): boolean {
  return code === plus || code === minus;
}
