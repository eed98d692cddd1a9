import type { Severity } from "../diagnostic.js";

type Paint = (text: string) => string;

/** How parts of a printed finding are set off. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  readonly strong: Paint;
  /** Line numbers, rulers, and places of less weight. */
  readonly faint: Paint;
  readonly help: Paint;
}

const same: Paint = (text) => text;

/** No colours: for pipes and files. */
export const plain: Palette = { error: same, warning: same, info: same, strong: same, faint: same, help: same };
