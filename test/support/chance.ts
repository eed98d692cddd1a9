/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  readonly next: () => number;
  /** A whole number from `low` to `high`, both in it. */
  readonly between: (low: number, high: number) => number;
  /** True in `n - 1` of `n` cases. */
  readonly of: (n: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return { next, between, of: (n) => next() >= 1 / n, pick: (list) => list[between(0, list.length - 1)]! };
}
