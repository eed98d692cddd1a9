import type { Span } from "../text/source.js";

/** A YAML file as plain scalars, lists and mappings with their places: aliases followed, duplicates taken out. */
export type Tree = Scalar | List | Mapping | Broken;

export interface Scalar {
  readonly kind: "scalar";
  /** As written; of a quoted scalar without its quotes and escapes, of a block scalar without its indentation. */
  readonly text: string;
  readonly style: "plain" | "quoted" | "block";
  /** `null`, `~`, or nothing at all. */
  readonly nothing: boolean;
  /** Of the content: within the quotes, and from the first word of a block scalar. */
  readonly span: Span;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly span: Span;
  /** Whether something in it couldn't be read. */
  readonly damaged: boolean;
}

export interface Mapping {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, Pair>;
  readonly span: Span;
  /** Whether something in it couldn't be read: what seems to be missing may have been there. */
  readonly damaged: boolean;
}

export interface Pair {
  readonly key: Scalar;
  readonly value: Tree;
}

/** What couldn't be read, and has its finding. */
export interface Broken {
  readonly kind: "broken";
  readonly span: Span;
}
