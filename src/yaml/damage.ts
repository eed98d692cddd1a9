/** A stretch of the source, in offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What of a source couldn't be read as YAML. */
export interface Damage {
  /** Whether something that couldn't be read begins here: a gap may be where it was. */
  readonly within: (start: number, end: number) => boolean;
  /** Whether a scalar at this place was read in spite of a slip in it. */
  readonly spoils: (start: number, end: number) => boolean;
}

/** `gaps` were taken out before the file was read, `slips` are in what was read. */
export function damageOf(gaps: readonly Stretch[], slips: readonly Stretch[]): Damage {
  const gapStarts = gaps.map(({ start }) => start).sort((a, b) => a - b);
  const slipStarts = slips.map(({ start }) => start).sort((a, b) => a - b);
  return {
    within: (start, end) => anyBetween(gapStarts, start, end) || anyBetween(slipStarts, start, end),
    spoils: (start, end) => anyBetween(slipStarts, start, end),
  };
}

function anyBetween(sorted: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! < end;
}
