import { UnusableFont } from "./font-tables.js";

/** Which glyph of a font is drawn for a code point: the best of the tables that a `cmap` has, of format 4 or 12. */
export function charactersOf(cmap: DataView): ReadonlyMap<number, number> {
  const count = cmap.getUint16(2);
  let best: { readonly rank: number; readonly offset: number } | undefined;
  for (let i = 0; i < count; i++) {
    const record = 4 + 8 * i;
    const offset = cmap.getUint32(record + 4);
    const rank = rankOf(cmap.getUint16(record), cmap.getUint16(record + 2), cmap.getUint16(offset));
    if (rank > (best?.rank ?? 0)) best = { rank, offset };
  }
  if (best === undefined) throw new UnusableFont("no characters");
  const table = new DataView(cmap.buffer, cmap.byteOffset + best.offset, cmap.byteLength - best.offset);
  return table.getUint16(0) === 12 ? groupsOf(table) : segmentsOf(table);
}

/** Unicode in full goes before its first plane; other encodings, and formats of old, don't count. */
function rankOf(platform: number, encoding: number, format: number): number {
  const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
  if (!isUnicode) return 0;
  if (format === 12) return 2;
  return format === 4 ? 1 : 0;
}

/** More characters than Unicode has are a file that was made to keep us busy. */
const mostCharacters = 0x11_0000;

function groupsOf(table: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  let seen = 0;
  const count = table.getUint32(12);
  for (let i = 0; i < count; i++) {
    const [first, last, glyph] = [0, 4, 8].map((at) => table.getUint32(16 + 12 * i + at)) as [number, number, number];
    seen += last - first + 1;
    if (last < first || seen > mostCharacters) throw new UnusableFont("damaged");
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

/** Segments of four parallel lists: ends, starts, differences, and where the glyphs of a segment are listed one by one. */
function segmentsOf(table: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const size = table.getUint16(6);
  let seen = 0;
  for (let at = 0; at < size; at += 2) {
    const last = table.getUint16(14 + at);
    const first = table.getUint16(16 + size + at);
    const difference = table.getUint16(16 + 2 * size + at);
    const listAt = 16 + 3 * size + at;
    const list = table.getUint16(listAt);
    seen += Math.max(0, last - first + 1);
    if (seen > mostCharacters) throw new UnusableFont("damaged");
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = list === 0 ? code : table.getUint16(listAt + list + 2 * (code - first));
      if (listed !== 0 || list === 0) glyphs.set(code, (listed + difference) & 0xffff);
    }
  }
  return glyphs;
}
