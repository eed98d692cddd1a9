/** Every way to choose some of the first numbers, each from the least number up; those with the least numbers come first. */
export function* choices(among: number, count: number): Generator<readonly number[]> {
  const chosen = Array.from({ length: count }, (_, i) => i);
  for (;;) {
    yield chosen;
    let last = count - 1;
    while (last >= 0 && chosen[last] === among - count + last) last--;
    if (last < 0) return;
    chosen[last]!++;
    for (let i = last + 1; i < count; i++) chosen[i] = chosen[i - 1]! + 1;
  }
}

/** How many ways there are; of very many, at least `most`. */
export function countChoices(among: number, count: number, most: number): number {
  let ways = 1;
  for (let i = 0; i < Math.min(count, among - count) && ways < most; i++) ways = (ways * (among - i)) / (i + 1);
  return ways;
}
