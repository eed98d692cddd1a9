import type { Comparison } from "../../../diff/comparison.js";
import type { ReportFinding } from "../finding.js";

/** A comparison as a comment tells it. */
export interface Compared {
  readonly comparison: Comparison;
  /** What the two sides are called. */
  readonly before: string;
  readonly after: string;
  readonly findings: { readonly new: readonly ReportFinding[]; readonly mended: readonly ReportFinding[] };
  /** The address of the picture of a blueprint's difference, by its id; https. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The parts of a comment that can be shortened, what counts least first. */
export const parts = ["wording", "mended", "notable", "new", "breaking", "blueprints"] as const;
export type Part = (typeof parts)[number];

/** How many rows of each part are told; the others are counted. */
export type Limits = Readonly<Record<Part, number>>;
