import type { Theme } from "./theme.js";
import type { ThemeName } from "./theme-names.js";
import { contrast } from "./themes/contrast.js";
import { dark } from "./themes/dark.js";
import { light } from "./themes/light.js";
import { print } from "./themes/print.js";

const table: Readonly<Record<ThemeName, Theme>> = { light, dark, contrast, print };

/** Every theme, by its name; the first is the usual one. */
export const themes: ReadonlyMap<string, Theme> = new Map(Object.entries(table));
