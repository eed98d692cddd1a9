import type { PaintName } from "../../scene/paint.js";
import { contrastOf } from "./colour.js";

/** A colour for each paint. */
export interface Theme {
  readonly name: string;
  readonly paints: Readonly<Record<PaintName, string>>;
}

/** Whether its ground asks for light text. */
export function isDark({ paints: { background } }: Theme): boolean {
  return contrastOf(background, "#ffffff") > contrastOf(background, "#000000");
}
