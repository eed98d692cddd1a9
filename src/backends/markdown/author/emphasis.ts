import type { Piece, Run } from "./piece.js";

/** How a run is shown: marks that close emphasis, what is left of it as text, marks that open emphasis. */
export interface Shown {
  readonly closing: string;
  readonly left: string;
  readonly opening: string;
}

interface Delimiter {
  readonly run: Run;
  left: number;
  closing: string;
  opening: string;
}

/**
 * Finds which runs of asterisks and underscores enclose emphasis, as CommonMark does
 * (https://spec.commonmark.org/0.31.2/#phase-2-inline-structure), and gives each run's share.
 */
export function findEmphasis(pieces: readonly Piece[]): ReadonlyMap<Run, Shown> {
  const shown = new Map<Run, Delimiter>();
  const openers: Delimiter[] = [];
  // Below these places in the pile no opener of the kind is left, so nobody looks there again: the work stays linear.
  const searched = new Map<string, number>();
  for (const run of pieces) {
    if (run.kind !== "run") continue;
    const delimiter: Delimiter = { run, left: run.length, closing: "", opening: "" };
    shown.set(run, delimiter);
    if (run.closes) closeAll(delimiter, openers, searched);
    if (run.opens && delimiter.left > 0) openers.push(delimiter);
  }
  return new Map(
    [...shown].map(([run, { closing, left, opening }]) => [run, { closing, left: run.mark.repeat(left), opening }]),
  );
}

function closeAll(closer: Delimiter, openers: Delimiter[], searched: Map<string, number>): void {
  while (closer.left > 0) {
    const key = `${closer.run.mark}${closer.run.opens}${closer.run.length % 3}`;
    const floor = searched.get(key) ?? 0;
    let at = openers.length - 1;
    while (at >= floor && !belong(openers[at]!, closer)) at--;
    if (at < floor) {
      searched.set(key, openers.length);
      return;
    }
    const opener = openers[at]!;
    const marks = closer.run.mark.repeat(opener.left >= 2 && closer.left >= 2 ? 2 : 1);
    opener.left -= marks.length;
    closer.left -= marks.length;
    opener.opening = marks + opener.opening;
    closer.closing += marks;
    openers.length = opener.left > 0 ? at + 1 : at;
    for (const [kind, place] of searched) searched.set(kind, Math.min(place, openers.length));
  }
}

function belong({ run: opener }: Delimiter, { run: closer }: Delimiter): boolean {
  if (opener.mark !== closer.mark) return false;
  const odd = (opener.closes || closer.opens) && (opener.length + closer.length) % 3 === 0;
  return !odd || (opener.length % 3 === 0 && closer.length % 3 === 0);
}
