/** A YAML file that is to be written: scalars, lists and mappings, and the comments and blank lines around them. */
export type Node = ScalarNode | NothingNode | AliasNode | ListNode | MappingNode;

/** What stands before the content of a node. */
export interface Marks {
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
}

export interface ScalarNode extends Marks {
  readonly kind: "scalar";
  readonly text: string;
  /** What people write: quoted where another reader of YAML would take it for a number, a truth or nothing. */
  readonly isText: boolean;
  /** Over several lines, as a literal. */
  readonly isBlock: boolean;
  /** How it was folded, where it was. */
  readonly folded?: { readonly header: string; readonly lines: readonly string[] } | undefined;
}

/** A key, or a dash, with nothing behind it. */
export interface NothingNode extends Marks {
  readonly kind: "nothing";
}

export interface AliasNode {
  readonly kind: "alias";
  readonly name: string;
}

export interface ListNode extends Marks {
  readonly kind: "list";
  readonly items: readonly Item[];
  /** `block`: a line for each. `flow`: in brackets where there is room. */
  readonly style: "block" | "flow";
  readonly end: readonly Note[];
}

export interface MappingNode extends Marks {
  readonly kind: "mapping";
  readonly entries: readonly Entry[];
  /** `block`: a line for each. `flow`: in braces, on as many lines as it takes. */
  readonly style: "block" | "flow";
  readonly end: readonly Note[];
}

/** A comment on a line of its own, with its `#`. */
export interface Note {
  readonly text: string;
  /** Whether a blank line stands above. */
  readonly blank: boolean;
}

export interface Item {
  readonly node: Node;
  readonly before: readonly Note[];
  /** Whether a blank line stands directly above. */
  readonly blank: boolean;
  /** A comment at the end of the line, with its `#`: behind a key or dash where what it holds begins on the next line. */
  readonly behind?: string | undefined;
}

export interface Entry extends Item {
  readonly key: string;
}
