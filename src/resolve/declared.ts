import type { Statement } from "../syntax/ast.js";
import { type RefKind, refKinds } from "../syntax/shape.js";
import type { Word } from "../syntax/word.js";
import type { Span } from "../text/source.js";

/** What can have a name; `blueprint`, `dimension`, `path` and `handshake` are never named by a plain reference. */
export type Kind = RefKind | "blueprint" | "dimension" | "path" | "handshake";

/** A thing with a name, as declared. */
export interface Declared {
  readonly kind: Kind;
  readonly id: string;
  /** Path of its file. */
  readonly file: string;
  readonly statement: Statement;
  /** Its id, else its title, else its keyword. */
  readonly place: Span;
  /** The step of an action, decision, pain or opportunity; the dimension of a tier. */
  readonly inside?: Declared;
}

/** Things whose ids must differ share a space. */
export type Space =
  | Exclude<
      Kind,
      "role" | "system" | "step" | "ancillary" | "action" | "decision" | "pain" | "opportunity" | "entry" | "exit"
    >
  | "actor"
  | "stop"
  | "act"
  | "woe"
  | "gate";

const shared: ReadonlyMap<Kind, Space> = new Map<Kind, Space>([
  ["role", "actor"],
  ["system", "actor"],
  ["step", "stop"],
  ["ancillary", "stop"],
  ["action", "act"],
  ["decision", "act"],
  ["pain", "woe"],
  ["opportunity", "woe"],
  ["entry", "gate"],
  ["exit", "gate"],
]);

export function spaceOf(kind: Kind): Space {
  return shared.get(kind) ?? (kind as Space);
}

/** Declared outside a blueprint too, and brought to other files by `use`. */
const travelling: ReadonlySet<Kind> = new Set<Kind>(["persona", "role", "channel", "system", "measure", "insight"]);

export function travels(kind: Kind): boolean {
  return travelling.has(kind);
}

const declarable: ReadonlySet<string> = new Set<string>([...refKinds, "blueprint", "dimension", "path", "handshake"]);

/** What a statement of this word declares; nothing for an item such as `owner`. */
export function kindOf(word: Word): Kind | undefined {
  if (word.form === "action") return "action";
  if (word.form === "item" || word.form === "option") return undefined;
  return declarable.has(word.word) ? (word.word as Kind) : undefined;
}

/** Where to point at a declared thing. */
export function placeOfStatement(statement: Statement): Span {
  return (statement.id ?? statement.title)?.span ?? statement.head;
}

/** A reference in full: `pay.tap` for what a step holds, `customer-value.host` for a tier, else the id. */
export function pathOf(declared: Declared): string {
  return declared.inside === undefined ? declared.id : `${declared.inside.id}.${declared.id}`;
}
