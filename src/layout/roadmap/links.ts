import type { Initiative } from "../../model/roadmap.js";

/** One initiative has to wait for another. */
export interface Link {
  /** What comes first. */
  readonly from: string;
  readonly to: string;
  /** It doesn't wait: by its dates it begins before the other ends. */
  readonly early: boolean;
}

/** Every dependency between initiatives that are there, each once. */
export function linksOf(initiatives: readonly Initiative[]): readonly Link[] {
  const known = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  return initiatives.flatMap((initiative) =>
    [...new Set(initiative.depends)].flatMap((id) => {
      const first = known.get(id);
      return first === undefined ? [] : [{ from: id, to: initiative.id, early: beginsBeforeEnd(initiative, first) }];
    }),
  );
}

function beginsBeforeEnd({ from }: Initiative, { to }: Initiative): boolean {
  return from !== undefined && to !== undefined && from < to;
}

/** How many links end and begin at each initiative. */
export interface Degree {
  readonly incoming: number;
  readonly outgoing: number;
}

export function degreesOf(links: readonly Link[]): (id: string) => Degree {
  const count = (end: "from" | "to"): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const link of links) counts.set(link[end], (counts.get(link[end]) ?? 0) + 1);
    return counts;
  };
  const [incoming, outgoing] = [count("to"), count("from")];
  return (id) => ({ incoming: incoming.get(id) ?? 0, outgoing: outgoing.get(id) ?? 0 });
}
