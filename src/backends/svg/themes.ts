import type { Theme } from "./theme.js";
import { contrast } from "./themes/contrast.js";
import { dark } from "./themes/dark.js";
import { light } from "./themes/light.js";
import { print } from "./themes/print.js";

/** Every theme, by its name; the first is the usual one. */
export const themes: ReadonlyMap<string, Theme> = new Map(
  [light, dark, contrast, print].map((theme) => [theme.name, theme]),
);
