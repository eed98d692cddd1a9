import { joinedForms } from "./arabic-forms.js";

/** A font that was read from a file: what it is called, which characters it has, and how wide they are. Plain data. */
export interface FontFace {
  /** The family's name, as renderers know it. */
  readonly family: string;
  /** 400 is regular, 600 semibold. */
  readonly weight: number;
  readonly unitsPerEm: number;
  /** Code point to advance, in the font's units. */
  readonly advances: ReadonlyMap<number, number>;
}

/** The fonts that pictures are drawn with beside ours. */
export interface FontSet {
  /** What all is written in that it has the characters for, by weight. */
  readonly brand?: { readonly 400: FontFace; readonly 600: FontFace };
  /** For what neither the brand's font nor ours has, in the order in which they are asked. */
  readonly others: readonly FontFace[];
}

/** Characters that nothing is drawn for, and which no font need have. */
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

/** Whether a font has all that is drawn of some characters. */
export function hasAll({ advances }: FontFace, text: string): boolean {
  for (const char of text) if (!advances.has(char.codePointAt(0)!) && !ignorable.test(char)) return false;
  return true;
}

/** Kerning may widen a little, and renderers round. */
const headroom = 1.01;

/** The width of a text in px, which a font has all of; joined characters are narrower than their sum, never wider. */
export function widthIn({ advances, unitsPerEm }: FontFace, text: string, size: number): number {
  let units = 0;
  for (const code of joinedForms(withoutJoined(text))) units += advances.get(code) ?? nominal(advances, code);
  return (units / unitsPerEm) * size * headroom;
}

/** What an emoji is joined with becomes a part of its picture. */
function withoutJoined(text: string): string {
  return text.includes("\u200d") ? text.replace(/\u200d\p{Extended_Pictographic}/gu, "") : text;
}

/** The advance of the letters that a form stands for, in a font that doesn't list its forms. */
function nominal(advances: FontFace["advances"], code: number): number {
  let units = 0;
  for (const char of String.fromCodePoint(code).normalize("NFKC")) units += advances.get(char.codePointAt(0)!) ?? 0;
  return units;
}

/** The first font that has all of a text, and of its family the one whose weight is nearest. */
export function faceFor(text: string, weight: number, faces: readonly FontFace[]): FontFace | undefined {
  const first = faces.find((face) => hasAll(face, text));
  if (first === undefined) return undefined;
  const family = faces.filter((face) => face.family === first.family && hasAll(face, text));
  return family.reduce((best, face) => (Math.abs(face.weight - weight) < Math.abs(best.weight - weight) ? face : best));
}
