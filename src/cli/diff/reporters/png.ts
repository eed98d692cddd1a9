import { type Output, renderDifferences } from "../../../compiler/index.js";
import { bundledFonts } from "../../../host/fonts.js";
import type { DiffReport } from "../report.js";

/** What changed, as drawings in pixels. */
export async function reportPng({ comparison, theme }: DiffReport): Promise<readonly Output[]> {
  return renderDifferences(comparison, "png", { theme, scale: 1, fonts: bundledFonts() });
}
