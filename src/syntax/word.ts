import type { Shape } from "./shape.js";

/** One place in a statement behind its word (and its name, where it has one). */
export interface Part {
  /** Its key in YAML and in the model. */
  readonly name: string;
  readonly shape: Shape;
  /** The word, arrow or mark that stands before it in text. */
  readonly lead?: string;
  readonly optional?: true;
  /** Several values: between them stands a comma, or in a path an arrow. */
  readonly many?: "," | "->";
}

/** How a statement is written; `item` and `declaration` follow their parts, the others have a form of their own. */
export type Form = "item" | "declaration" | "action" | "decision" | "option" | "handshake";

/** A row of the language: one word in one kind of block. All that reads, writes or explains the language reads these. */
export interface Word {
  /** As text has it: `measured by`. */
  readonly word: string;
  readonly form: Form;
  /** One sentence for people. */
  readonly doc: string;
  readonly example: string;
  /** Its key in YAML: the plural of a noun that may repeat, else the word with hyphens. */
  readonly key: string;
  /** May stand more than once in a block. */
  readonly many: boolean;
  readonly required: boolean;
  /** Whether what it declares has an id, and whether a title must be there. */
  readonly id: "required" | "optional" | "none";
  readonly title: "required" | "optional" | "none";
  readonly parts: readonly Part[];
  /** May stand on the head's own line, before the arrows (modifiers). */
  readonly inline: boolean;
  /**
   * How YAML and the model hold it: `value` (its one part alone, or a mapping of its parts), `spread` (each part a key
   * of the block around it), `keyed` (a mapping by its first part).
   */
  readonly layout: "value" | "spread" | "keyed";
  /** What its block takes; a function, for blocks hold blocks. Empty where it takes no block. */
  readonly items: () => readonly Word[];
}
