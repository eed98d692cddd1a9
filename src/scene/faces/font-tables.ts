/** Where a table of a font stands in its file, by its tag of four letters. */
export type FontTables = ReadonlyMap<string, DataView>;

/** What a font's file turned out to be, where it is none that can be used. */
export type FontFault = "woff" | "not a font" | "damaged" | "no outlines" | "no characters";

/** Says of a file why it can't be used. Thrown while it is read, and caught where that began. */
export class UnusableFont extends Error {
  readonly fault: FontFault;

  constructor(fault: FontFault) {
    super(fault);
    this.fault = fault;
  }
}

/** The tables of each font in a file: one of a TTF or OTF, all of a TTC. Reading beyond the file's end throws a RangeError. */
export function fontsIn(bytes: Uint8Array): readonly FontTables[] {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) throw new UnusableFont("not a font");
  const kind = tagAt(file, 0);
  if (kind === "wOFF" || kind === "wOF2") throw new UnusableFont("woff");
  if (kind === "ttcf") {
    const count = Math.min(file.getUint32(8), mostFonts);
    return Array.from({ length: count }, (_, i) => tablesAt(file, file.getUint32(12 + 4 * i)));
  }
  if (!kinds.has(kind)) throw new UnusableFont("not a font");
  return [tablesAt(file, 0)];
}

/** In a collection: the largest have some dozens. */
const mostFonts = 64;

/** TrueType, OpenType with PostScript outlines, and Apple's word for TrueType. */
const kinds: ReadonlySet<string> = new Set(["\u0000\u0001\u0000\u0000", "OTTO", "true"]);

function tablesAt(file: DataView, start: number): FontTables {
  const tables = new Map<string, DataView>();
  const count = file.getUint16(start + 4);
  for (let i = 0; i < count; i++) {
    const record = start + 12 + 16 * i;
    const [offset, length] = [file.getUint32(record + 8), file.getUint32(record + 12)];
    // Its bytes may be a part of a larger buffer, which isn't the file's.
    if (offset + length > file.byteLength) throw new UnusableFont("damaged");
    tables.set(tagAt(file, record), new DataView(file.buffer, file.byteOffset + offset, length));
  }
  return tables;
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(offset + i)));
}
