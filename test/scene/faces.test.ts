import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import * as hb from "harfbuzzjs";
import { describe, expect, test } from "vitest";
import { type FontFace, type FontSet, widthIn } from "../../src/scene/faces/font-face.js";
import { readFont } from "../../src/scene/faces/read-font.js";
import { setIn } from "../../src/scene/faces/set-in.js";
import { undrawable } from "../../src/scene/faces/undrawable.js";
import type { Scene, Text } from "../../src/scene/scene.js";
import { singleLine } from "../../src/scene/text.js";
import { type MadeFont, makeFont } from "../support/make-font.js";

const require = createRequire(import.meta.url);
const arabicFile = readFileSync(
  require.resolve("@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
);

const made: MadeFont = { family: "Boxes", advances: { 図: 1000, A: 800, " ": 300, "😀": 1200 } };

function faceIn(bytes: Uint8Array): FontFace {
  const read = readFont(bytes);
  if ("fault" in read) throw new Error(read.fault);
  return read.faces[0]!;
}

describe("a font's file", () => {
  test("tells what it is called, which characters it has, and how wide they are", () => {
    const { family, weight, unitsPerEm, advances } = faceIn(makeFont({ ...made, weight: 600 }));
    expect({ family, weight, unitsPerEm }).toEqual({ family: "Boxes", weight: 600, unitsPerEm: 1000 });
    expect([...advances].map(([code, advance]) => [String.fromCodePoint(code), advance])).toEqual([
      [" ", 300],
      ["A", 800],
      ["図", 1000],
      ["😀", 1200],
    ]);
  });

  test("may be a real one, with a table of segments", () => {
    const bundled = faceIn(readFileSync("fonts/Inter-SemiBold.ttf"));
    expect(bundled).toMatchObject({ family: "Inter", weight: 600, unitsPerEm: 2048 });
    expect(bundled.advances.size).toBeGreaterThan(1000);
  });

  test("may be a collection", () => {
    const font = makeFont(made);
    const moved = font.slice();
    const view = new DataView(moved.buffer);
    // A collection's fonts count from the file's beginning, 16 bytes further on.
    for (let at = 12 + 8; at < 12 + 16 * view.getUint16(4); at += 16) view.setUint32(at, view.getUint32(at) + 16);
    const head = new Uint8Array([0x74, 0x74, 0x63, 0x66, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 16]);
    expect(readFont(new Uint8Array([...head, ...moved]))).toEqual(readFont(font));
  });

  const without = (tag: string): Uint8Array => {
    const bytes = makeFont(made);
    const at = Buffer.from(bytes).indexOf(tag);
    bytes[at] = 0x7a;
    return bytes;
  };
  test.each<[string, Uint8Array, string]>([
    ["woff", new TextEncoder().encode("wOFF12345678"), "woff"],
    ["woff2", new TextEncoder().encode("wOF212345678"), "woff"],
    ["a picture", new TextEncoder().encode("\u0089PNG\r\n\u001a\n0000"), "not a font"],
    ["nothing", new Uint8Array(0), "not a font"],
    ["half a font", makeFont(made).subarray(0, 300), "damaged"],
    ["no outlines", without("glyf"), "no outlines"],
    ["no advances", without("hmtx"), "damaged"],
  ])("%s is refused", (_, bytes, fault) => expect(readFont(bytes)).toEqual({ fault }));

  test("whatever it holds, it is read or refused", () => {
    const whole = makeFont(made);
    const spoil = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(spoil, (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const read = readFont(bytes);
        expect("fault" in read || read.faces.length > 0).toBe(true);
      }),
      { seed: 7, numRuns: 600 },
    );
  });
});

describe("Arabic", () => {
  const face = faceIn(arabicFile);
  const font = new hb.Font(new hb.Face(new hb.Blob(arabicFile)));
  const shaped = (text: string): number => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    return buffer.getGlyphPositions().reduce((sum, glyph) => sum + (glyph.xAdvance ?? 0), 0) / 1000;
  };
  test.each([
    "يسأل عن كتاب في المكتبة",
    "السؤال عن عنوان الكتاب",
    "الاستقبال والمغادرة",
    "مُحَمَّد",
    "پرداخت با کارت",
    "ـــ",
    "ة",
  ])("is as wide as it is shaped: %s", (text) => {
    expect(widthIn(face, text, 1)).toBeGreaterThanOrEqual(shaped(text));
    expect(widthIn(face, text, 1)).toBeLessThan(shaped(text) * 1.05 + 0.01);
  });
});

describe("a drawing in other fonts", () => {
  const text = (words: string, weight: 400 | 600 = 400): Text => ({
    type: "text",
    x: 10,
    y: 20,
    anchor: "middle",
    size: 12,
    weight,
    lineHeight: 16,
    fill: "ink",
    lines: [singleLine(words, 12, weight)],
  });
  const scene = (item: Text): Scene => ({
    id: "s",
    width: 100,
    height: 50,
    title: "",
    description: "",
    items: [{ type: "group", data: {}, items: [item] }],
  });
  const set = (item: Text, fonts: FontSet): Text => {
    const [group] = setIn(scene(item), fonts).items;
    return (group as { items: readonly Text[] }).items[0]!;
  };
  const boxes = faceIn(makeFont(made));
  const runs = ({ lines }: Text): readonly (readonly [string, string])[] =>
    lines.flatMap((line) => line.runs.map((run) => [run.font, run.text] as const));

  test("is as it was where nothing needs them", () => {
    const item = text("Ask for a table");
    expect(set(item, { others: [boxes] })).toBe(item);
  });

  test.each<[string, readonly (readonly [string, string])[]]>([
    [
      "Ask 図 A",
      [
        ["Inter", "Ask "],
        ["Boxes", "図 "],
        ["Inter", "A"],
      ],
    ],
    [
      "図書",
      [
        ["Boxes", "図"],
        ["Noto Sans CJK SC", "書"],
      ],
    ],
    ["😀", [["Boxes", "😀"]]],
  ])("has each character in a font that has it: %s", (words, expected) => {
    const drawn = set(text(words), { others: [boxes] });
    expect(runs(drawn)).toEqual(expected);
    expect(drawn.lines[0]!.width).toBeCloseTo(drawn.lines[0]!.runs.reduce((sum, { width }) => sum + width, 0));
  });

  test("goes from right to left, blanks at the left of what they follow", () => {
    const hebrew = faceIn(makeFont({ family: "Hebrew", advances: { ע: 600, ם: 600, ד: 500, " ": 250 } }));
    expect(runs(set(text("עם 2 דד"), { others: [hebrew] }))).toEqual([
      ["Hebrew", "דד "],
      ["Inter", "2 "],
      ["Hebrew", "עם"],
    ]);
  });

  test("takes the weight that is nearest", () => {
    const bold = faceIn(makeFont({ family: "Boxes", weight: 700, advances: { 図: 1100 } }));
    const width = (weight: 400 | 600): number => set(text("図", weight), { others: [boxes, bold] }).lines[0]!.width;
    expect(width(600)).toBeCloseTo(
      width(400) * 1.1 * (set(text("図", 600), { others: [bold] }).size / set(text("図"), { others: [boxes] }).size),
      0,
    );
  });

  const wide = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,: ";
  const brandOf = (advance: number): FontSet["brand"] => {
    const face = faceIn(
      makeFont({ family: "Acme", advances: Object.fromEntries([...wide].map((char) => [char, advance])) }),
    );
    return { 400: face, 600: face };
  };
  test.each([300, 600, 1400])("no text is wider than it was, in a font of advance %i", (advance) => {
    for (const words of ["Ask for a table", "iiiiii", "WWW", "Ask Łódź"]) {
      const item = text(words);
      const drawn = set(item, { others: [], brand: brandOf(advance)! });
      expect(drawn.lines[0]!.width).toBeLessThanOrEqual(item.lines[0]!.width + 0.001);
      expect(drawn.lines[0]!.runs.some(({ font }) => font === "Acme")).toBe(true);
      expect(drawn.size).toBeLessThanOrEqual(item.size);
    }
  });

  test("says what no font has", () => {
    expect(undrawable("Ask 図書 😀 – Ωд\u200b", [])).toEqual(["図", "書", "😀"]);
    expect(undrawable("Ask 図書 😀", [boxes])).toEqual(["書"]);
  });
});
