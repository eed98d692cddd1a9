/** The files of one side of a comparison, by path; what can't be read isn't in it. */
export type Texts = ReadonlyMap<string, string>;

/** As git's own: half of what the longer file holds must be in the other. */
const threshold = 0.5;

/** More pairs than this aren't compared line by line: then only files that are the same but for the name are found. */
const pairLimit = 40_000;

interface Pair {
  readonly old: string;
  readonly young: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

/**
 * Which of the files that are gone is which of those that are new, by what they hold: the old path of each new one. A file
 * is in one pair at most; those most alike come first, then those with the same name, then by path.
 */
export function findRenames(gone: Texts, added: Texts): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  const choose = (pairs: readonly Pair[]): void => {
    for (const { old, young } of pairs.toSorted(byLikeness)) {
      if (taken.has(old) || renames.has(young)) continue;
      taken.add(old);
      renames.set(young, old);
    }
  };
  choose(samePairs(gone, added));
  const before = [...gone].filter(([path]) => !taken.has(path)).map(measure);
  const after = [...added].filter(([path]) => !renames.has(path)).map(measure);
  if (before.length * after.length > pairLimit) return renames;
  const pairs = before.flatMap((old) =>
    after.map((young) => ({ old: old.path, young: young.path, likeness: compare(old, young) })),
  );
  choose(pairs.filter(({ likeness }) => likeness >= threshold));
  return renames;
}

/** Files with the same text; of many such, each with the first of its name, else with the first. */
function samePairs(gone: Texts, added: Texts): readonly Pair[] {
  const known = new Map<string, string[]>();
  for (const [path, text] of [...gone].toSorted(([a], [b]) => order(a, b))) {
    known.set(text, [...(known.get(text) ?? []), path]);
  }
  return [...added]
    .toSorted(([a], [b]) => order(a, b))
    .flatMap(([young, text]) => {
      const paths = known.get(text) ?? [];
      const old = paths.find((path) => nameOf(path) === nameOf(young)) ?? paths[0];
      if (old === undefined) return [];
      known.set(
        text,
        paths.filter((path) => path !== old),
      );
      return [{ old, young, likeness: 1 }];
    });
}

interface Measured {
  readonly path: string;
  readonly size: number;
  /** How often each line is in the text. */
  readonly lines: ReadonlyMap<string, number>;
}

function measure([path, text]: readonly [string, string]): Measured {
  const lines = new Map<string, number>();
  for (const line of text.split("\n")) lines.set(line, (lines.get(line) ?? 0) + 1);
  return { path, size: text.length + 1, lines };
}

/** The share of the longer text that stands in lines which both have. */
function compare(old: Measured, young: Measured): number {
  const larger = Math.max(old.size, young.size);
  if (Math.min(old.size, young.size) / larger < threshold) return 0;
  let shared = 0;
  for (const [line, times] of old.lines) shared += (line.length + 1) * Math.min(times, young.lines.get(line) ?? 0);
  return shared / larger;
}

function byLikeness(a: Pair, b: Pair): number {
  const namesakes = Number(nameOf(b.old) === nameOf(b.young)) - Number(nameOf(a.old) === nameOf(a.young));
  return b.likeness - a.likeness || namesakes || order(a.old, b.old) || order(a.young, b.young);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
