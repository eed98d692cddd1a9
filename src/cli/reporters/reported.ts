import type { Check, Diagnostic } from "../../compiler/index.js";
import type { Palette } from "../../diagnostics/print/palette.js";
import type { IsoDate } from "../../values/quantity.js";

/** What there is to say at the end of a check. */
export interface Report {
  readonly compilation: Check;
  /** Those that are wanted: all, or errors alone where it shall be quiet. By file, line, column, rule. */
  readonly findings: readonly Diagnostic[];
  readonly quiet: boolean;
  /** Whether there are more warnings than the check lets pass. */
  readonly tooManyWarnings: boolean;
  /** How long it took. */
  readonly milliseconds: number;
  /** The day that rules about dates went by. */
  readonly today: IsoDate;
  readonly palette: Palette;
  /** What stands before each path for a machine that looks from the repository's top: `journeys/`, or nothing. */
  readonly way: string;
}
