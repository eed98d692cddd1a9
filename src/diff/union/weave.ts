/** The newer list, with what went at the places where it stood: behind what was before it and is still there. */
export function weave<T>(
  older: readonly T[],
  newer: readonly T[],
  keyOf: (each: T) => string,
  isGone: (each: T) => boolean,
): readonly T[] {
  const present = new Set(newer.map(keyOf));
  const first: T[] = [];
  const behind = new Map<string, T[]>();
  let last: string | undefined;
  for (const each of older) {
    const key = keyOf(each);
    if (!isGone(each)) last = present.has(key) ? key : last;
    else if (last === undefined) first.push(each);
    else behind.set(last, [...(behind.get(last) ?? []), each]);
  }
  const woven = [...first];
  for (const each of newer) {
    woven.push(each, ...(behind.get(keyOf(each)) ?? []));
    behind.delete(keyOf(each));
  }
  return woven;
}
