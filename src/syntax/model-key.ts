import type { Word } from "./word.js";

/**
 * How the model calls an item of a block: its key of YAML, `measured-by`, in camel case. A blueprint's `version` is its
 * `edition`, for the model has a version of its own.
 */
export function modelKey(block: Word, item: Word): string {
  if (block.word === "blueprint" && item.word === "version") return "edition";
  return item.key.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
