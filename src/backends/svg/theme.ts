import type { PaintName } from "../../scene/paint.js";

/** A colour for each paint. */
export interface Theme {
  readonly name: string;
  readonly paints: Readonly<Record<PaintName, string>>;
}
