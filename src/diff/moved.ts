/**
 * Which of these numbers are out of order: the fewest that, taken out, leave the others ascending. The numbers are distinct.
 * Takes n log n steps.
 */
export function outOfOrder(numbers: readonly number[]): ReadonlySet<number> {
  // Of each length, the place of the smallest number that an ascending run of it ends in; and what stood before each.
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, value] of numbers.entries()) {
    const length = firstNotBelow(ends, numbers, value);
    previous.push(length === 0 ? -1 : ends[length - 1]!);
    ends[length] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) kept.add(numbers[at]!);
  return new Set(numbers.filter((value) => !kept.has(value)));
}

function firstNotBelow(ends: readonly number[], numbers: readonly number[], value: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[ends[middle]!]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
