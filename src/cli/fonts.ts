import type { FontFace, FontSet, Settings } from "../compiler/index.js";

/** A file with fonts, and where it is. */
export interface LoadedFont {
  /** Absolute. */
  readonly file: string;
  readonly faces: readonly FontFace[];
}

/** The fonts of a workspace: those that its settings name, by their paths there, and the machine's where they may be used. */
export interface LoadedFonts {
  readonly named: ReadonlyMap<string, LoadedFont>;
  readonly installed: readonly LoadedFont[];
}

export const noFonts: LoadedFonts = { named: new Map(), installed: [] };

/** Whether settings ask for fonts beside ours. */
export function namesFonts({ fonts, themes, installedFonts }: Settings): boolean {
  return installedFonts || fonts.length > 0 || themes.some(({ font }) => font !== undefined);
}

/** Every font that a picture may be drawn with, beside our own. */
export function facesOf({ named, installed }: LoadedFonts): readonly FontFace[] {
  return [...named.values(), ...installed].flatMap(({ faces }) => faces);
}

export function fontFiles({ named, installed }: LoadedFonts): readonly string[] {
  return [...named.values(), ...installed].map(({ file }) => file);
}

/** The fonts for pictures in a theme; nothing where there are none but ours. */
export function fontSetFor(fonts: LoadedFonts, { themes }: Settings, theme: string | undefined): FontSet | undefined {
  const font = themes.find(({ name }) => name === theme)?.font;
  const regular = fonts.named.get(font?.regular.path ?? "")?.faces[0];
  const semibold = fonts.named.get(font?.semibold.path ?? "")?.faces[0];
  const others = facesOf(fonts);
  if (others.length === 0) return undefined;
  return { others, ...(regular && semibold ? { brand: { 400: regular, 600: semibold } } : {}) };
}
