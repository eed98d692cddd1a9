import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as hb from "harfbuzzjs";

const files = { 400: "400Regular/Inter_400Regular.ttf", 600: "600SemiBold/Inter_600SemiBold.ttf" } as const;
const require = createRequire(import.meta.url);

function open(file: string): hb.Font {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`));
  return new hb.Font(new hb.Face(new hb.Blob(bytes)));
}

const fonts = { 400: open(files[400]), 600: open(files[600]) };

/** The width in px of a text in Inter as a renderer shapes it: kerned, with contextual alternates. */
export function shapedWidth(text: string, size: number, weight: 400 | 600): number {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(fonts[weight], buffer);
  const units = buffer.getGlyphPositions().reduce((sum, glyph) => sum + (glyph.xAdvance ?? 0), 0);
  return (units / 2048) * size;
}
