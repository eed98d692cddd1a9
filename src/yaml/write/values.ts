import type { Link, Value } from "../../syntax/ast.js";
import type { Shape } from "../../syntax/shape.js";
import { spell } from "../../syntax/spell.js";
import type { Item, MappingNode, Node, ScalarNode } from "./node.js";

/** An item with nothing around it. */
export const plainItem = { before: [], blank: false } as const;

export const empty: MappingNode = { kind: "mapping", entries: [], style: "flow", end: [] };

/** One of the keys of a handshake; nothing for an arrow of the usual kind. */
export function linkNode(link: Link | undefined, of: "from" | "to" | "kind" | "label"): Node | undefined {
  if (link === undefined) return undefined;
  if (of === "kind") return link.kind === "handover" ? undefined : text(link.kind, false);
  const value = link[of];
  return value && scalar(value, value.kind === "string" ? { kind: "string" } : { kind: "ref", to: [] });
}

/** The values of a part: one alone, or a list of them. */
export function listOf(values: readonly Value[], shape: Shape): Node {
  const items = values.map((value): Item => ({ node: scalar(value, shape), ...plainItem }));
  return items.length === 1 && items[0] !== undefined ? items[0].node : { kind: "list", items, style: "flow", end: [] };
}

export function scalarOf([value]: readonly Value[], shape: Shape): Node {
  return value === undefined ? empty : scalar(value, shape);
}

export function scalar(value: Value, shape: Shape): ScalarNode {
  if (value.kind === "string") return { kind: "scalar", text: value.value, isText: true, isBlock: value.block };
  return text(spell(value, shape), value.kind === "ref");
}

/** A word, a name or a quantity; `isText` where another reader might take it for something else. */
export function text(said: string, isText: boolean): ScalarNode {
  return { kind: "scalar", text: said, isText, isBlock: false };
}
