import type { Pair, Scalar } from "../tree.js";

/** Whether a scalar is a key like any other, and the first of its name. What `null` means as one, the other reader knows. */
export function mayBeKey({ text, nothing }: Scalar, entries: ReadonlyMap<string, Pair>): boolean {
  return text !== "<<" && !nothing && !entries.has(text);
}
