import { contrastFaults } from "../../backends/svg/brand/theme.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { faintColour } from "../../diagnostics/messages/settings.js";
import type { ThemeSetting } from "../../yaml/settings/settings.js";

/** Nobody reads on after so many, and to look for better colours takes time. */
const mostThemesTold = 20;

/** Tells of each colour of a team's own themes that text can't be read in, or on. */
export function faintColours(themes: readonly ThemeSetting[]): readonly Diagnostic[] {
  const told: (readonly Diagnostic[])[] = [];
  for (const theme of themes) {
    if (told.length === mostThemesTold) break;
    const found = faintIn(theme);
    if (found.length > 0) told.push(found);
  }
  return told.flat();
}

function faintIn({ name, base, colours }: ThemeSetting): readonly Diagnostic[] {
  const faults = contrastFaults({ name, base, colours: new Map(colours.map((each) => [each.name, each.value])) });
  return faults.flatMap(({ ratio, least, ...fault }) => {
    const at = colours.find((each) => each.name === fault.name)?.at;
    // Cut, not rounded: 4.499 isn't 4.5.
    const ratioText = String(Math.floor(ratio * 100) / 100);
    return at === undefined ? [] : [faintColour(at, { ...fault, ratio: ratioText, least: String(least) })];
  });
}
