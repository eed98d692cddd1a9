import { type BrandTheme, paintBrand } from "./brand/theme.js";
import type { Theme } from "./theme.js";
import { light } from "./themes/light.js";
import { themes } from "./themes.js";

/** The colours of a theme of ours, by its name, or of a team's own. */
export function themeOf(theme: string | BrandTheme): Theme {
  return typeof theme === "string" ? (themes.get(theme) ?? light) : paintBrand(theme);
}
