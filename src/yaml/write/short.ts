import type { MappingPlace, Entry as PlaceEntry } from "../place.js";
import type { Entry, ListNode, MappingNode, Node } from "./node.js";

/** A mapping that says one thing only, as the scalar that may stand for it. */
export function shortened(node: MappingNode, place: MappingPlace): Node {
  const [entry, ...others] = node.entries;
  const isShort = entry !== undefined && others.length === 0 && entry.key === place.short;
  const isQuiet = isShort && entry.before.length === 0 && entry.behind === undefined && node.end.length === 0;
  const isMarked = node.anchor !== undefined || node.tag !== undefined;
  return isQuiet && !isMarked && entry.node.kind === "scalar" && entry.node.text !== "" ? entry.node : node;
}

/** A list of one as the one, unless it holds what is declared. */
export function unwrapped(entry: Entry, { role, place }: PlaceEntry): Entry {
  const { node } = entry;
  if (node.kind !== "list" || node.style === "block" || node.items.length !== 1) return entry;
  const item = node.items[0];
  const isMarked = node.anchor !== undefined || node.tag !== undefined;
  if (item === undefined || isMarked || node.end.length > 0 || mayMislead(item.node)) return entry;
  if (role.as === "item" && place.kind === "list" && role.row.form !== "item") return entry;
  const before = [...entry.before, ...item.before];
  const behind = [entry.behind, item.behind].filter((comment) => comment !== undefined);
  if (behind.length > 1) return entry;
  return { ...entry, node: item.node, before, behind: behind[0] };
}

/** A mapping with nothing in it would be taken for a list of nothing. */
function mayMislead(node: ListNode | Node): boolean {
  return (node.kind === "mapping" && node.entries.length === 0) || (node.kind === "scalar" && node.text === "");
}
