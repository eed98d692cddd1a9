import type { PaintName } from "../../scene/paint.js";
import type { Text, TextLine } from "../../scene/scene.js";
import { wrapText } from "../../scene/text.js";
import { firstBaseline, type TextStyle } from "../grid/text-style.js";

/** Lines of one style, wrapped but not yet placed. */
export interface Block {
  readonly lines: readonly TextLine[];
  readonly style: TextStyle;
  readonly fill: PaintName;
  readonly height: number;
  readonly width: number;
}

/** Between facts on one line; a line may end behind it, not before it. */
export const dot = "\u00a0· ";

/** Words that stay on one line. */
export function together(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

/** `width` is the room in px; a renderer's stand-in font may be a little wider than ours, so all of it isn't used. */
export function block(text: string, width: number, style: TextStyle, fill: PaintName): Block {
  const lines = wrapText(text, Math.max(style.size, width * 0.98), style.size, style.weight);
  const widest = lines.reduce((most, line) => Math.max(most, line.width), 0);
  return { lines, style, fill, height: lines.length * style.lineHeight, width: widest };
}

/** A block with its top at `top`, at the left of `x`, the middle or the right. */
export function placeBlock({ lines, style, fill }: Block, x: number, top: number, anchor: Text["anchor"]): Text {
  const { size, weight, lineHeight } = style;
  return { type: "text", x, y: firstBaseline(style, top), anchor, size, weight, lineHeight, fill, lines };
}

/** Blocks below each other, the first one's top at `top`; those in which nothing stands are left out. */
export function stackBlocks(blocks: readonly Block[], x: number, top: number, anchor: Text["anchor"]): readonly Text[] {
  let y = top;
  return blocks.flatMap((each) => {
    const text = placeBlock(each, x, y, anchor);
    y += each.height;
    return each.lines.length === 0 ? [] : [text];
  });
}

export function heightOf(blocks: readonly { readonly height: number }[]): number {
  return blocks.reduce((sum, each) => sum + each.height, 0);
}
