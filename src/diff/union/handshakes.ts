import type { Handshake } from "../../model/journey.js";
import { grouped } from "../../text/grouped.js";
import type { Change } from "../change.js";

/** Which handshakes are on both sides, and which changes mean which. */
export interface HandshakePairs {
  readonly isGone: (handshake: Handshake) => boolean;
  readonly isFresh: (handshake: Handshake) => boolean;
  /** Of several with the same two ends a change means the one that it stands in. */
  readonly isMeant: (handshake: Handshake, change: Change) => boolean;
}

/** Pairs handshakes by their ends; where several have the same, what is said alike first. */
export function pairHandshakes(older: readonly Handshake[], newer: readonly Handshake[]): HandshakePairs {
  const waiting = grouped(older, endsOf);
  const pairs = new Map<Handshake, Handshake>();
  const take = (fresh: Handshake, fits: (old: Handshake) => boolean): void => {
    const group = waiting.get(endsOf(fresh)) ?? [];
    const at = group.findIndex(fits);
    if (at >= 0) pairs.set(fresh, group.splice(at, 1)[0]!);
  };
  for (const fresh of newer) take(fresh, (old) => old.label === fresh.label && old.kind === fresh.kind);
  for (const fresh of newer) if (!pairs.has(fresh)) take(fresh, () => true);
  const gone = new Set([...waiting.values()].flat());
  const added = new Set(newer.filter((each) => !pairs.has(each)));
  const counts = new Map<string, number>();
  for (const each of [...newer, ...gone]) counts.set(endsOf(each), (counts.get(endsOf(each)) ?? 0) + 1);
  return {
    isGone: (handshake) => gone.has(handshake),
    isFresh: (handshake) => added.has(handshake),
    isMeant: (handshake, change) => {
      if (counts.get(endsOf(handshake)) === 1) return true;
      const at = gone.has(handshake) ? change.oldAt : change.newAt;
      const { span } = handshake.origin;
      return at !== null && at.source.path === span.source.path && at.start >= span.start && at.end <= span.end;
    },
  };
}

export function endsOf({ from, to }: Handshake): string {
  return `${from} -> ${to}`;
}
