import type { Span } from "../text/source.js";
import type { ElementKind } from "./change.js";
import type { Item } from "./items.js";
import { spaceOf } from "./kinds.js";
import type { Space } from "./rows.js";

/** What stands in the JSON of what holds it, and in what. */
const holding: ReadonlyMap<ElementKind, Space> = new Map([
  ["action", "step"],
  ["decision", "step"],
  ["pain", "step"],
  ["opportunity", "step"],
  ["tier", "dimension"],
]);

/** Of what came or went on one side: what it came or went along with. */
export class Holders {
  readonly #find: (space: Space, path: string) => Item | undefined;
  readonly #blocks: readonly Item[];

  constructor(items: readonly Item[], find: (space: Space, path: string) => Item | undefined) {
    // What only turned into another kind is still there for what refers to it, but not for what it held.
    const own = new Map(items.map((item) => [`${spaceOf(item.kind)} ${item.path}`, item]));
    this.#find = (space, path) => find(space, path) ?? (space === "act" ? own.get(`${space} ${path}`) : undefined);
    this.#blocks = items.filter(({ kind }) => kind === "phase" || kind === "step" || kind === "ancillary");
  }

  /** Whether what holds it came or went too and shows it. */
  shows(item: Item): boolean {
    const space = holding.get(item.kind);
    return space !== undefined && this.#find(space, item.parent) !== undefined;
  }

  /** The element that is shown and that it came or went with. */
  of(item: Item): Item | undefined {
    const holder = this.#holderOf(item);
    return holder === undefined ? undefined : this.shown(holder);
  }

  /** Itself, or what shows it. */
  shown(item: Item): Item {
    const space = holding.get(item.kind);
    return (space === undefined ? undefined : this.#find(space, item.parent)) ?? item;
  }

  #holderOf({ kind, parent, phase, element }: Item): Item | undefined {
    const act = (path: unknown): Item | undefined => this.#find("act", path as string);
    switch (kind) {
      case "step":
        return phase === null ? undefined : this.#find("phase", phase.id);
      case "measure":
        return this.#blocks.find(({ element: { origin } }) => surrounds(origin.span, element.origin.span));
      case "option":
        return act(parent) ?? act(element["to"]);
      case "handshake":
        return act(element["from"]) ?? act(element["to"]);
      default:
        return undefined;
    }
  }
}

function surrounds(outer: Span, inner: Span): boolean {
  return (
    outer.source.path === inner.source.path &&
    outer.start <= inner.start &&
    inner.start < inner.end &&
    inner.end <= outer.end
  );
}
