/** How a kind of text is set: what the measuring assumes and the drawing must keep to. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lineHeight: number;
}

/** Texts of boxes and diamonds. */
export const BOX_TEXT: TextStyle = { size: 12, weight: 400, lineHeight: 16 };

/** Texts beside links. */
export const LABEL_TEXT: TextStyle = { size: 11, weight: 400, lineHeight: 14 };

/** Capital letters of Inter are 0.727 em high: half of that below a line's middle is its baseline. */
const HALF_CAP_HEIGHT = 0.364;

/** The baseline of the first line of a block whose top is at `top`. */
export function firstBaseline(style: TextStyle, top: number): number {
  return Math.round((top + style.lineHeight / 2 + style.size * HALF_CAP_HEIGHT) * 100) / 100;
}
