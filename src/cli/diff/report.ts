import type { Style } from "../../backends/table.js";
import type { Comparison } from "../../compiler/index.js";
import type { Palette } from "../../diagnostics/print/palette.js";

/** What there is to say of a difference. */
export interface DiffReport {
  readonly comparison: Comparison;
  /** What the two sides are called: paths as they were named, or revisions. */
  readonly before: string;
  readonly after: string;
  readonly palette: Palette;
  /** Of pictures. */
  readonly style: Style;
  /** How many times the usual work may be put into a picture. */
  readonly effort: number;
  /** The address of the folder that the pictures are published in; it ends in `/`. */
  readonly pictures?: string;
}
