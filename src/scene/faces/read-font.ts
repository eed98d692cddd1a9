import { charactersOf } from "./character-map.js";
import type { FontFace } from "./font-face.js";
import { type FontFault, type FontTables, fontsIn, UnusableFont } from "./font-tables.js";

export type FontRead = { readonly faces: readonly FontFace[] } | { readonly fault: FontFault };

/**
 * The fonts of a TTF, OTF or TTC file, or why it can't be used. Formats as in the OpenType specification, 1.9: `head` for the
 * units, `hhea` and `hmtx` for the advances, `cmap` for the characters, `name` and `OS/2` for what it is called.
 */
export function readFont(bytes: Uint8Array): FontRead {
  try {
    const faces = fontsIn(bytes).map(faceOf);
    return faces.length === 0 ? { fault: "damaged" } : { faces };
  } catch (error) {
    if (error instanceof UnusableFont) return { fault: error.fault };
    // Its tables point beyond its end.
    if (error instanceof RangeError) return { fault: "damaged" };
    throw error;
  }
}

function faceOf(tables: FontTables): FontFace {
  if (!["glyf", "CFF ", "CFF2"].some((tag) => tables.has(tag))) throw new UnusableFont("no outlines");
  const unitsPerEm = table(tables, "head").getUint16(18);
  const family = familyIn(table(tables, "name"));
  if (unitsPerEm === 0 || family === undefined) throw new UnusableFont("damaged");
  const weight = tables.get("OS/2")?.getUint16(4) ?? 400;
  return { family, weight, unitsPerEm, advances: advancesOf(tables) };
}

function table(tables: FontTables, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new UnusableFont("damaged");
  return found;
}

/** By code point; of the glyphs behind those that have an advance of their own, the last one's counts. */
function advancesOf(tables: FontTables): ReadonlyMap<number, number> {
  const hmtx = table(tables, "hmtx");
  const own = table(tables, "hhea").getUint16(34);
  const count = table(tables, "maxp").getUint16(4);
  if (own === 0) throw new UnusableFont("damaged");
  const advances = new Map<number, number>();
  for (const [code, glyph] of charactersOf(table(tables, "cmap"))) {
    // The first glyph stands for all that the font hasn't got.
    if (glyph > 0 && glyph < count) advances.set(code, hmtx.getUint16(4 * Math.min(glyph, own - 1)));
  }
  return advances;
}

/**
 * The family's name as it is looked for: the typographic one, else the plain one, in English where it is there. Renderers pass
 * over fonts without a name for PostScript, so there is none without that.
 */
function familyIn(name: DataView): string | undefined {
  const texts = name.getUint16(4);
  const found = new Map<number, string>();
  for (let i = 0; i < name.getUint16(2); i++) {
    const [platform, , language, kind, length, offset] = [0, 2, 4, 6, 8, 10].map((at) =>
      name.getUint16(6 + 12 * i + at),
    ) as [number, number, number, number, number, number];
    if ((platform !== 0 && platform !== 3) || !nameKinds.has(kind)) continue;
    const isEnglish = platform === 3 && language === 0x409;
    if (isEnglish || !found.has(kind)) found.set(kind, utf16(name, texts + offset, length));
  }
  const family = found.get(16) ?? found.get(1);
  return family === undefined || !found.has(6) || !/^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._+&-]{0,99}$/u.test(family)
    ? undefined
    : family;
}

/** The family, the name for PostScript, and the family where styles beside bold and italic belong to it. */
const nameKinds: ReadonlySet<number> = new Set([1, 6, 16]);

function utf16(view: DataView, start: number, length: number): string {
  let text = "";
  for (let at = start; at < start + length; at += 2) text += String.fromCharCode(view.getUint16(at));
  return text;
}
