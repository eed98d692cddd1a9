import { grouped } from "../text/grouped.js";
import { components, type Digraph, digraph, edgesOf } from "./digraph.js";

/** Two steps, and whether ancillaries join them is the question. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** As many as a number has bits that can be worked with. */
const together = 32;

/**
 * The pairs between which a way leads through ancillaries alone. Each of 32 senders is a bit; the bits run through the
 * ancillaries in one pass, from the first component to the last, so that the time hardly grows with the number of pairs.
 */
export function joinedByAncillaries<P extends Pair>(
  pairs: readonly P[],
  steps: Digraph,
  ancillaries: ReadonlySet<string>,
): ReadonlySet<P> {
  const ways = waysOf(steps, ancillaries);
  const groups = [...grouped(pairs, ({ from }) => from)];
  const joined = new Set<P>();
  for (let start = 0; start < groups.length; start += together) {
    const chunk = groups.slice(start, start + together);
    const reached = new Int32Array(ways.next.length);
    chunk.forEach(([sender], bit) => {
      for (const at of ways.after.get(sender) ?? []) reached[at]! |= 1 << bit;
    });
    ways.next.forEach((targets, at) => {
      for (const target of targets) reached[target]! |= reached[at]!;
    });
    const arriving = new Map<string, number>();
    const arrivingAt = (step: string): number => {
      const known = arriving.get(step) ?? (ways.before.get(step) ?? []).reduce((all, at) => all | reached[at]!, 0);
      arriving.set(step, known);
      return known;
    };
    chunk.forEach(([, group], bit) => {
      for (const pair of group) if ((arrivingAt(pair.to) & (1 << bit)) !== 0) joined.add(pair);
    });
  }
  return joined;
}

interface Ways {
  /** Of each component of ancillaries, in an order in which every way leads on, those it leads to. */
  readonly next: readonly (readonly number[])[];
  /** The components that a step leads to. */
  readonly after: ReadonlyMap<string, readonly number[]>;
  /** The components that lead to a step. */
  readonly before: ReadonlyMap<string, readonly number[]>;
}

function waysOf(steps: Digraph, ancillaries: ReadonlySet<string>): Ways {
  const order = components(digraph(ancillaries, edgesOf(steps))).toReversed();
  const place = new Map(order.flatMap((members, at) => members.map((step) => [step, at] as const)));
  const next = order.map(() => new Set<number>());
  const after = new Map<string, number[]>();
  const before = new Map<string, number[]>();
  for (const [from, to] of edgesOf(steps)) {
    const [source, target] = [place.get(from), place.get(to)];
    if (source === undefined && target !== undefined) add(after, from, target);
    else if (source !== undefined && target === undefined) add(before, to, source);
    else if (source !== undefined && target !== undefined && source !== target) next[source]!.add(target);
  }
  return { next: next.map((targets) => [...targets]), after, before };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
