import { simplePlace } from "./simple.js";

/** A font's widths as scripts/generate-metrics.mjs packs them: records with a semicolon between them. */
export interface PackedMetrics {
  readonly unitsPerEm: number;
  readonly simple: SimpleTables;
  /** A first code point in base 16, then the advances from there on in base 36, `*n` where n neighbours are alike. */
  readonly advances: string;
  /** Classes of characters that are kerned alike in front of others: ranges of code points in base 16. */
  readonly firsts: string;
  /** The same for characters that are kerned alike behind others. */
  readonly seconds: string;
  /** For each class of `firsts`: `second:units`, both in base 36, where the pair is wider than its advances. */
  readonly pairs: string;
}

/**
 * What is known of simple characters, which most texts have alone: tables of numbers that needn't be unpacked, each number the
 * code of a character. The first three have one for each place of a simple character.
 */
export interface SimpleTables {
  /** In the font's units. */
  readonly advances: string;
  /** The row of `pairs` for a character that others stand behind. */
  readonly firsts: string;
  /** The column of `pairs` for a character that stands behind others. */
  readonly seconds: string;
  readonly columns: number;
  /** What a pair is wider than its two advances, in the font's units; 0 where it is as wide or narrower. */
  readonly pairs: string;
}

export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly simple: SimpleTables;
  /** Of a code point, in the font's units; -1 where the font hasn't got the character. */
  readonly advance: (code: number) => number;
  /** What the pair is wider than its two advances, in the font's units; 0 where it is as wide or narrower. */
  readonly widening: (first: number, second: number) => number;
}

/** Unpacks what is known of characters that aren't simple only when one of them is asked for. */
export function unpackMetrics({ unitsPerEm, simple, ...packed }: PackedMetrics): FontMetrics {
  const advances = lookup(packed.advances, unpackAdvances);
  const firsts = lookup(packed.firsts, unpackClasses);
  const seconds = lookup(packed.seconds, unpackClasses);
  const rows: ReadonlyMap<number, number>[] = [];
  return {
    unitsPerEm,
    simple,
    advance: (code) => {
      const place = simplePlace(code);
      return place < 0 ? advances(code) : simple.advances.charCodeAt(place);
    },
    widening: (first, second) => {
      const row = firsts(first);
      if (row < 0) return 0;
      const column = seconds(second);
      if (column < 0) return 0;
      rows[row] ??= unpackRow(packed.pairs.split(";")[row] ?? "");
      return rows[row].get(column) ?? 0;
    },
  };
}

/** Puts what is packed for each code point. */
type Unpack = (text: string, put: (code: number, value: number) => void) => void;

/** What is packed for a code point; -1 where nothing is. */
function lookup(text: string, unpack: Unpack): (code: number) => number {
  let all: Map<number, number> | undefined;
  return (code) => {
    if (all === undefined) {
      const found = new Map<number, number>();
      unpack(text, (each, value) => found.set(each, value));
      all = found;
    }
    return all.get(code) ?? -1;
  };
}

const unpackAdvances: Unpack = (text, put) => {
  for (const record of text.split(";")) {
    const items = /\s*([0-9a-z]+)(?:\*(\d+))?/y;
    const [, start = ""] = items.exec(record)!;
    let code = Number.parseInt(start, 16);
    for (let item = items.exec(record); item !== null; item = items.exec(record)) {
      const advance = Number.parseInt(item[1]!, 36);
      for (let n = Number(item[2] ?? 1); n > 0; n--) put(code++, advance);
    }
  }
};

const unpackClasses: Unpack = (text, put) => {
  text.split(";").forEach((record, index) => {
    const ranges = /\s*([0-9a-f]+)(?:-([0-9a-f]+))?/y;
    for (let range = ranges.exec(record); range !== null; range = ranges.exec(record)) {
      const to = Number.parseInt(range[2] ?? range[1]!, 16);
      for (let code = Number.parseInt(range[1]!, 16); code <= to; code++) put(code, index);
    }
  });
};

function unpackRow(record: string): ReadonlyMap<number, number> {
  const entries = record.trim().split(/\s+/);
  return new Map(
    entries.map((entry) => {
      const [second, units] = entry.split(":");
      return [Number.parseInt(second!, 36), Number.parseInt(units!, 36)] as const;
    }),
  );
}
