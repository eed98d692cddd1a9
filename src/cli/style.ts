import { themeNames } from "../backends/svg/theme-names.js";
import type { Style } from "../backends/table.js";
import { nearest } from "../diagnostics/nearest.js";
import { visible } from "../diagnostics/print/visible.js";
import { Failure } from "../host/failure.js";
import { fontFiles, fontSetFor } from "./fonts.js";
import type { Configured } from "./settings.js";

/** What a picture is asked to look like on the command line. */
export interface Look {
  /** The name of a theme; without one the settings', else none. */
  readonly theme: string | undefined;
  /** Whether there are pictures in pixels. */
  readonly pixels: boolean;
  /** Of those. */
  readonly scale: number;
}

/** How pictures are drawn. Fails where neither we nor the settings have such a theme. */
export async function styleFor({ theme, pixels, scale }: Look, configured: Configured): Promise<Style> {
  const { settings, fonts } = configured;
  const name = theme ?? settings.theme;
  const faces = fontSetFor(fonts, settings, name);
  const known = {
    ...(faces === undefined ? {} : { faces }),
    ...(name === undefined ? {} : { theme: themeNamed(name, configured) }),
  };
  if (!pixels) return { scale, fonts: [], ...known };
  const { bundledFonts } = await import("../host/fonts.js");
  return { scale, fonts: [...bundledFonts(), ...fontFiles(fonts)], ...known };
}

/** One of our themes by its name, or one of the settings'. */
function themeNamed(name: string, { settings: { themes }, broken }: Configured): NonNullable<Style["theme"]> {
  const own = themes.find((each) => each.name === name);
  if (own !== undefined)
    return { name, base: own.base, colours: new Map(own.colours.map((colour) => [colour.name, colour.value])) };
  const names: readonly string[] = [...themeNames, ...themes.map((each) => each.name)];
  // Where the settings are broken nothing is drawn, and which themes they have isn't known.
  if (names.includes(name) || broken.length > 0) return name;
  const [like] = nearest(name, names);
  const hint = like === undefined ? "" : ` Did you mean ${like}?`;
  throw new Failure(`There is no theme \`${visible(name)}\`.${hint} There are ${names.join(", ")}.`);
}
