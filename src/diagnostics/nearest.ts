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

/** Words shorter than this are a slip away from too many others. */
const shortestSlip = 4;

/**
 * What stands for a word that somebody misspelt, where nothing else can be meant: the only near word of those that may
 * stand there, and one slip away. Says nothing where it isn't this very word that was written.
 */
export function certainWord(word: string, near: readonly string[]): (written: string) => string | undefined {
  const [only] = near;
  const isSlip = near.length === 1 && word.length >= shortestSlip && distanceWithin(word, only!, 1) !== undefined;
  const meant = respelled(word, near) ?? (isSlip ? only : undefined);
  return (written) => (written === word ? meant : undefined);
}

/** As `certainWord`, for a name that somebody chose: another may be yet to be written, so only its spelling may differ. */
export function certainName(name: string, like: readonly string[]): (written: string) => string | undefined {
  const meant = respelled(name, like);
  return (written) => (written === name ? meant : undefined);
}

/** The only one that is the same word in other capitals, or with other marks between its parts. */
function respelled(word: string, near: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, "");
  const same = near.filter((each) => plain(each) === plain(word));
  return same.length === 1 ? same[0] : undefined;
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
