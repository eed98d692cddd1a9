import type { PaintName } from "../../scene/paint.js";
import type { BrandTheme } from "./brand/theme.js";
import { isDark, type Theme } from "./theme.js";
import { themeOf } from "./theme-of.js";
import { light } from "./themes/light.js";

const names = Object.keys(light.paints) as readonly PaintName[];

/** How pictures look in a page. */
export interface PageLook {
  readonly theme: Theme;
  /** Absent where pictures are as the page around them. */
  readonly ground?: "light" | "dark";
}

/** The look of a chosen theme; without one each paint is a variable of the page's style, which goes by the reader's system. */
export function lookOnPage(chosen: string | BrandTheme | undefined): PageLook {
  if (chosen === undefined) return { theme: pagePaints };
  const theme = themeOf(chosen);
  return { theme, ground: isDark(theme) ? "dark" : "light" };
}

const pagePaints: Theme = {
  name: "page",
  paints: Object.fromEntries(names.map((name) => [name, `var(--${name})`])) as Record<PaintName, string>,
};

/** What the variables are in a theme, as declarations of CSS. */
export function paintVariables({ paints }: Theme): string {
  return names.map((name) => `--${name}:${paints[name]}`).join(";");
}
