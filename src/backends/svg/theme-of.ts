import { type BrandTheme, paintBrand } from "./brand/theme.js";
import type { Theme } from "./theme.js";
import { light } from "./themes/light.js";
import { themes } from "./themes.js";

/** The colours of a theme of ours, by its name, or of a team's own; the usual ones where none was chosen. */
export function themeOf(theme: string | BrandTheme | undefined): Theme {
  if (typeof theme === "object") return paintBrand(theme);
  return themes.get(theme ?? light.name) ?? light;
}
