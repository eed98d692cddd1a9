import type { Change } from "../change.js";
import { type Mark, wayOf } from "./mark.js";

/** What fits beside a thing in a drawing, in characters. */
const longest = 28;

/** One mark for all that happened to a thing that both sides have; nothing where nothing did. */
export function markOfChanges(changes: readonly Change[]): Mark | undefined {
  const [first, second] = changes;
  if (first === undefined) return undefined;
  const messages = changes.map(({ message }) => message);
  const former = changes.find(({ way }) => way === "removed");
  const isOther = former !== undefined || changes.some(({ way }) => way === "added");
  if (isOther) return { way: "changed", words: kindOf(former), messages };
  const ways = new Set(changes.map(wayOf));
  const way = changes.length === 1 ? wayOf(first) : ways.size === 1 && ways.has("moved") ? "moved" : "changed";
  const words = second === undefined ? wordsOf(first) : severalWords(changes);
  return { way, words, messages };
}

/** Of what is called as something of another kind was: what that was. */
function kindOf(former: Change | undefined): string {
  if (former === undefined) return "of another kind";
  return `was ${/^[aeio]/.test(former.kind) ? "an" : "a"} ${former.kind}`;
}

/** What it was, where that is short enough to be read; else what of it changed. */
function wordsOf(change: Change): string {
  const { way, beforeText } = change;
  if (way !== "changed" && way !== "renamed") return way;
  const field = fieldOf(change);
  const was = beforeText?.replaceAll("`", "") ?? "";
  const full = was === "" ? "" : way === "renamed" ? `was ${was}` : saysWas(field, was);
  return full !== "" && full.length <= longest ? full : field;
}

/** `waits was 4min`, but `was by desk` */
function saysWas(field: string, was: string): string {
  return /\b(?:by|via|using|at)$/.test(field) ? `was ${field} ${was}` : `${field} was ${was}`;
}

function severalWords(changes: readonly Change[]): string {
  const fields = [...new Set(changes.map(fieldOf))].join(", ");
  return fields.length <= longest ? fields : `${changes.length} changes`;
}

/** `accepted by`; of a whole element what happened to it. */
function fieldOf({ way, code }: Change): string {
  return way === "changed" ? code.slice(code.indexOf("/") + 1).replaceAll("-", " ") : way;
}
