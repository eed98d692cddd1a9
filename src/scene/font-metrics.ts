/** A font's widths as scripts/generate-metrics.mjs packs them: records with a semicolon between them. */
export interface PackedMetrics {
  readonly unitsPerEm: number;
  /** A first code point in base 16, then the advances from there on in base 36, `*n` where n neighbours are alike. */
  readonly advances: string;
  /** Classes of characters that are kerned alike in front of others: ranges of code points in base 16. */
  readonly firsts: string;
  /** The same for characters that are kerned alike behind others. */
  readonly seconds: string;
  /** For each class of `firsts`: `second:units`, both in base 36, where the pair is wider than its advances. */
  readonly pairs: string;
}

export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Code point to advance, in the font's units. Where there is none, the font hasn't got the character. */
  readonly advances: ReadonlyMap<number, number>;
  /** What the pair is wider than its two advances, in the font's units; 0 where it is as wide or narrower. */
  readonly widening: (first: number, second: number) => number;
}

export function unpackMetrics(packed: PackedMetrics): FontMetrics {
  const firsts = unpackClasses(packed.firsts);
  const seconds = unpackClasses(packed.seconds);
  const pairs = packed.pairs.split(";").map(unpackRow);
  return {
    unitsPerEm: packed.unitsPerEm,
    advances: unpackAdvances(packed.advances),
    widening: (first, second) => {
      const row = firsts.get(first);
      const column = seconds.get(second);
      return row === undefined || column === undefined ? 0 : (pairs[row]?.get(column) ?? 0);
    },
  };
}

function unpackAdvances(text: string): ReadonlyMap<number, number> {
  const advances = new Map<number, number>();
  for (const record of text.split(";")) {
    const [start, ...items] = record.trim().split(/\s+/);
    let code = Number.parseInt(start!, 16);
    for (const item of items) {
      const [advance, count = "1"] = item.split("*");
      for (let n = Number(count); n > 0; n--) advances.set(code++, Number.parseInt(advance!, 36));
    }
  }
  return advances;
}

function unpackClasses(text: string): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  text.split(";").forEach((record, index) => {
    for (const range of record.trim().split(/\s+/)) {
      const [from, to = from] = range.split("-");
      const end = Number.parseInt(to!, 16);
      for (let code = Number.parseInt(from!, 16); code <= end; code++) classes.set(code, index);
    }
  });
  return classes;
}

function unpackRow(record: string): ReadonlyMap<number, number> {
  const entries = record.trim().split(/\s+/);
  return new Map(
    entries.map((entry) => {
      const [second, units] = entry.split(":");
      return [Number.parseInt(second!, 36), Number.parseInt(units!, 36)] as const;
    }),
  );
}
