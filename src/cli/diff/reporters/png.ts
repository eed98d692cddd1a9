import { type Output, renderDifferences } from "../../../compiler/index.js";
import type { DiffReport } from "../report.js";

/** What changed, as drawings in pixels. */
export async function reportPng({ comparison, style, effort }: DiffReport): Promise<readonly Output[]> {
  return renderDifferences(comparison, "png", style, effort);
}
