/** A font of black squares: for each character how wide it is, in units of 1000 to the em. */
export interface MadeFont {
  readonly family: string;
  readonly weight?: number;
  readonly advances: Readonly<Record<string, number>>;
}

/** The bytes of a TTF file that renderers take. */
export function makeFont({ family, weight = 400, advances }: MadeFont): Uint8Array {
  const characters = Object.entries(advances)
    .map(([char, advance]) => ({ code: char.codePointAt(0)!, advance }))
    .sort((a, b) => a.code - b.code);
  const glyphs = [{ code: 0, advance: 500 }, ...characters];
  const outline = padded(square);
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ["OS/2", bytes([4, 500, weight, 5, ...Array.from({ length: 44 }, () => 0)])],
    ["cmap", characterMap(characters.map(({ code }) => code))],
    ["glyf", joined(glyphs.map((_, i) => (i === 0 ? new Uint8Array(0) : outline)))],
    ["head", bytes([1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, 1000, ...zeros(8), 0, 0, 700, 700, 0, 8, 2, 1, 0])],
    ["hhea", bytes([1, 0, 800, 0xff38, 0, 1000, 0, 0, 700, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length])],
    ["hmtx", bytes(glyphs.flatMap(({ advance }) => [advance, 0]))],
    ["loca", longs([0, ...glyphs.map((_, i) => i * outline.length)])],
    ["maxp", bytes([1, 0, glyphs.length, 8, 1, ...zeros(11)])],
    ["name", names(family)],
    ["post", bytes([3, 0, ...zeros(14)])],
  ];
  return assembled(tables);
}

function assembled(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  let offset = 12 + 16 * tables.length;
  const records: Uint8Array[] = [];
  const bodies: Uint8Array[] = [];
  for (const [tag, table] of tables) {
    const body = padded(table);
    records.push(new TextEncoder().encode(tag), longs([0, offset, table.length]));
    bodies.push(body);
    offset += body.length;
  }
  return joined([bytes([1, 0, tables.length, 128, 3, 32]), ...records, ...bodies]);
}

/** Format 12, a group for each character. */
function characterMap(codes: readonly number[]): Uint8Array {
  const groups = codes.flatMap((code, i) => [code, code, i + 1]);
  const table = joined([bytes([12, 0]), longs([16 + 4 * groups.length, 0, codes.length, ...groups])]);
  return joined([bytes([0, 1, 3, 10]), longs([12]), table]);
}

/** The family's name, and the same for PostScript: renderers pass over a font without it. */
function names(family: string): Uint8Array {
  const text = bytes([...family].map((char) => char.charCodeAt(0)));
  const records = [1, 6].flatMap((kind) => [3, 1, 0x409, kind, text.length, 0]);
  return joined([bytes([0, 2, 30, ...records]), text]);
}

function padded(part: Uint8Array): Uint8Array {
  return joined([part, new Uint8Array((4 - (part.length % 4)) % 4)]);
}

function zeros(count: number): readonly number[] {
  return Array.from({ length: count }, () => 0);
}

/** Numbers of two bytes each, the high one first. */
function bytes(values: readonly number[]): Uint8Array {
  return new Uint8Array(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
}

function longs(values: readonly number[]): Uint8Array {
  return bytes(values.flatMap((value) => [Math.floor(value / 65536), value & 65535]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** One outline in a box of 700 by 700: four points on it, their ways from one to the next across and then up. */
const square = bytes([1, 0, 0, 700, 700, 3, 0, 0x0101, 0x0101, 0, 0, 700, 0, 0, 700, 0, 0xfd44]);
