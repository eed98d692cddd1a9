import type { PaintName } from "../../scene/paint.js";
import { measureText, singleLine, widestPiece, wrapText } from "../../scene/text.js";
import type { TextStyle } from "../grid/text-style.js";
import { type Block, block } from "../page/block.js";

/** A title has at most as many lines, where its column can be made wide enough for that … */
const fewLines = 3;
/** … in px. */
const widest = 200;
/** Beyond those lines it ends in an ellipsis: a whole paragraph would push everything else down. */
const mostLines = 6;
/** Shorter ones have few lines in the narrowest column. */
const short = 30;

/** The room, in px, in which a title has few lines and no word of it is torn, within reason. */
export function titleRoom(title: string, { size, weight }: TextStyle): number {
  const piece = Math.min(widest, widestPiece(title, size, weight));
  if (title.length <= short) return piece;
  const least = Math.max(piece, measureText(title, size, weight) / fewLines);
  for (let room = least; room < widest; room += 6) {
    if (wrapText(title, room, size, weight).length <= fewLines) return room;
  }
  return Math.max(piece, Math.min(least, widest));
}

/** A title in lines; where it was cut, its whole is in `cut`. */
export interface TitleBlock extends Block {
  readonly cut?: string;
}

export function titleBlock(title: string, width: number, style: TextStyle, fill: PaintName): TitleBlock {
  const whole = block(title, width, style, fill);
  if (whole.lines.length <= mostLines) return whole;
  const kept = whole.lines.slice(0, mostLines);
  const words = kept
    .at(-1)!
    .runs.map(({ text }) => text)
    .join("");
  const lines = [...kept.slice(0, -1), singleLine(withEllipsis(words, width, style), style.size, style.weight)];
  return { ...whole, lines, height: mostLines * style.lineHeight, cut: title };
}

/** The text without as much of its end as the ellipsis takes. */
function withEllipsis(text: string, width: number, { size, weight }: TextStyle): string {
  const characters = Array.from(text);
  const shortened = (): string => `${characters.join("").trimEnd()}…`;
  while (characters.length > 1 && measureText(shortened(), size, weight) > width) characters.pop();
  return shortened();
}
