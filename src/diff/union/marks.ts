import type { Model } from "../../model/blueprint.js";
import { actorsIn, measuresIn } from "../../model/parts.js";
import { grouped } from "../../text/grouped.js";
import type { Change, ElementKind } from "../change.js";
import type { HandshakePairs } from "./handshakes.js";
import { keysOf, type MarkedSpace, markKey } from "./keys.js";
import { type Mark, type Marks, wayOf } from "./mark.js";
import { markOfChanges } from "./words.js";

const spaces: ReadonlyMap<ElementKind, MarkedSpace> = new Map<ElementKind, MarkedSpace>([
  ["phase", "phase"],
  ["step", "step"],
  ["ancillary", "step"],
  ["action", "act"],
  ["decision", "act"],
  ["pain", "matter"],
  ["opportunity", "matter"],
  ["entry", "entry"],
  ["exit", "exit"],
]);

/** Both sides, the older one in the newer one's names. */
export interface Sides {
  readonly before: Model;
  readonly after: Model;
}

/** What of the older side is gone: by space and path. */
export function goneOf({ before, after }: Sides): (space: MarkedSpace, path: string) => boolean {
  const [old, now] = [keysOf(before), keysOf(after)];
  return (space, path) => old.has(markKey(space, path)) && !now.has(markKey(space, path));
}

/** What happened to each thing that is drawn. */
export function marksOf(sides: Sides, changes: readonly Change[], pairs: HandshakePairs): Marks {
  const [old, now] = [keysOf(sides.before), keysOf(sides.after)];
  const byKey = grouped(changes, ({ kind, path }) => keyOf(kind, path));
  const parts = partsOf(sides);
  const of = (space: MarkedSpace, path: string): Mark | undefined => {
    const key = markKey(space, path);
    const own = byKey.get(key) ?? [];
    if (old.has(key) && now.has(key)) return markOfChanges(own);
    return whole(now.has(key) ? "added" : "removed", own);
  };
  return {
    of,
    ofHandshake: (handshake) => {
      const own = byKey.get(keyOf("handshake", `${handshake.from} -> ${handshake.to}`)) ?? [];
      const here = own.filter((change) => pairs.isMeant(handshake, change));
      if (pairs.isGone(handshake)) return whole("removed", here);
      return pairs.isFresh(handshake) ? whole("added", here) : markOfChanges(here);
    },
    ofPart: (owner, id) => {
      const [was, is] = [parts.before.get(owner)?.has(id) ?? false, parts.after.get(owner)?.has(id) ?? false];
      if (was !== is) {
        const isWhole = [parts.before, parts.after].every((side) => side.has(owner));
        return { way: is ? "added" : "removed", words: isWhole ? (is ? "added" : "removed") : "", messages: [] };
      }
      return markOfChanges([...(byKey.get(keyOf("system", id)) ?? []), ...(byKey.get(keyOf("measure", id)) ?? [])]);
    },
    ofFeelings: (step) => {
      const felt = (byKey.get(markKey("step", step)) ?? []).filter(({ field }) => field === "emotions");
      const [change] = felt;
      if (change === undefined) return undefined;
      const was = change.beforeText ?? "";
      const words = was === "" ? "added" : was.length > 60 ? "changed" : `was ${was.replaceAll("`", "")}`;
      return { way: "changed", words, messages: felt.map(({ message }) => message) };
    },
    changes,
    undrawn: changes.filter(({ kind, path }) => !isDrawn(kind, path, parts)),
  };
}

/** Of a thing that came or went: where that isn't told of itself, what it is part of says it. */
function whole(way: "added" | "removed", own: readonly Change[]): Mark {
  const told = own.some((change) => wayOf(change) === way);
  return { way, words: told ? way : "", messages: own.map(({ message }) => message) };
}

function keyOf(kind: ElementKind, path: string): string {
  const space = spaces.get(kind);
  return space === undefined ? `${kind === "option" ? "handshake" : kind} ${path}` : markKey(space, path);
}

interface Parts {
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
}

function partsOf({ before, after }: Sides): Parts {
  const of = (model: Model): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map([
      ...model.phases.map(({ id, measuredBy }) => [`phase ${id}`, new Set(measuredBy)] as const),
      ...model.steps.map((step) => [step.id, new Set([...actorsIn(step), ...measuresIn(model, step)])] as const),
    ]);
  return { before: of(before), after: of(after) };
}

function isDrawn(kind: ElementKind, path: string, parts: Parts): boolean {
  if (kind === "handshake" || kind === "option" || spaces.has(kind)) return true;
  const isPart = kind === "system" || kind === "measure";
  return isPart && [parts.before, parts.after].some((side) => [...side.values()].some((ids) => ids.has(path)));
}
