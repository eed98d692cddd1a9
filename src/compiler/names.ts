import { beginningOf } from "../text/boundary.js";
import { compareText } from "./order.js";

/** Windows keeps these names to itself, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;

/** In UTF-16 code units: leaves room for the endings within the 255 bytes that file systems take. */
const longest = 64;

/**
 * File names for ids. An id is its own name, but where file systems would refuse it or take it for another's: then a
 * hash of the id follows it. Ids are in NFC and hold letters, marks, digits, `_` and `-` only.
 */
export function safeNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const folded = new Map<string, Set<string>>();
  for (const id of ids) {
    const key = fold(id);
    folded.set(key, (folded.get(key) ?? new Set()).add(id));
  }
  const name = (id: string): string => {
    const clashes = (folded.get(fold(id))?.size ?? 0) > 1;
    if (!clashes && !reserved.test(id.toLowerCase()) && id.length <= longest) return id;
    return `${beginningOf(id, longest)}-${hash(id)}`;
  };
  return new Map(ids.toSorted(compareText).map((id) => [id, name(id)]));
}

/** What a file system that doesn't tell cases or compositions apart would take for the same name. */
function fold(id: string): string {
  return id.normalize("NFKC").toUpperCase().toLowerCase();
}

/** FNV-1a over UTF-16 code units, as 8 hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
