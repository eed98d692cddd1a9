const longestWord = 64;
const mostSuggestions = 3;

/** The names that somebody may have meant who wrote `word`, nearest first; none where nothing is near. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  if (word.length > longestWord) return [];
  const limit = word.length <= 3 ? 1 : word.length <= 7 ? 2 : 3;
  const found: { readonly name: string; readonly distance: number }[] = [];
  for (const name of new Set(candidates)) {
    const distance = distanceWithin(word, name, limit);
    if (distance !== undefined) found.push({ name, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return found.slice(0, mostSuggestions).map(({ name }) => name);
}

/**
 * How many slips of the pen lie between two words (a letter too many, missing or wrong, two swapped), if at most `limit`;
 * capitals count as half a slip. Optimal string alignment distance.
 */
function distanceWithin(written: string, name: string, limit: number): number | undefined {
  if (written === name || Math.abs(written.length - name.length) > limit) return undefined;
  const [a, b] = [written.toLowerCase(), name.toLowerCase()];
  if (a === b) return 0.5;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let steps = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) steps = Math.min(steps, before[column - 2]! + 1);
      next.push(steps);
    }
    if (Math.min(...next) > limit) return undefined;
    before = last;
    last = next;
  }
  const distance = last[b.length]!;
  // A short word of which nothing is left is another word.
  return distance <= limit && distance < Math.max(a.length, b.length) - 0.5 ? distance : undefined;
}
