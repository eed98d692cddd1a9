import { type Output, renderDifferences } from "../../../compiler/index.js";
import type { DiffReport } from "../report.js";

/** What changed, as drawings. */
export async function reportSvg({ comparison, style, effort }: DiffReport): Promise<readonly Output[]> {
  return renderDifferences(comparison, "svg", style, effort);
}
