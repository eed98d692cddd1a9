import type { Pair, Scalar } from "../tree.js";

/** Whether a scalar is a key like any other, and the first of its name. */
export function mayBeKey({ text }: Scalar, entries: ReadonlyMap<string, Pair>): boolean {
  return text !== "<<" && !entries.has(text);
}
