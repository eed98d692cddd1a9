import type { PaintName } from "../../../scene/paint.js";
import { contrastOf, fullHex, nearestFitting } from "../colour.js";
import { illegibleTexts, leastContrast } from "../legibility.js";
import type { Theme } from "../theme.js";
import { light } from "../themes/light.js";
import { themes } from "../themes.js";
import { brandColours } from "./colours.js";

/** A theme of a team's own: some colours over one of ours. */
export interface BrandTheme {
  readonly name: string;
  /** The name of one of our themes; what isn't set is as there. */
  readonly base: string;
  /** By the names of `brandColours`, as `#rgb` or `#rrggbb`. */
  readonly colours: ReadonlyMap<string, string>;
}

export function paintBrand({ name, base, colours }: BrandTheme): Theme {
  let { paints } = themes.get(base) ?? light;
  for (const { name: key, paint } of brandColours) {
    const colour = colours.get(key);
    if (colour !== undefined) paints = { ...paints, ...paint(fullHex(colour), paints) };
  }
  return { name, paints };
}

/** A chosen colour that text can't be read in, or on. */
export interface ContrastFault {
  /** Of the chosen colour. */
  readonly name: string;
  readonly colour: string;
  /** What it stands on, or what stands on it. */
  readonly other: string;
  readonly isGround: boolean;
  readonly ratio: number;
  readonly least: number;
  /** The nearest colour with which all is well; absent where no shade of it is. */
  readonly instead?: string;
}

/** Of each chosen colour the worst that is wrong with it. A fault of two chosen ones is that of the text's. */
export function contrastFaults(brand: BrandTheme): readonly ContrastFault[] {
  return [...worstFaults(brand)].map(([name, fault]) => {
    const instead = nearestFitting(fault.colour, (candidate) => {
      const mended = { ...brand, colours: new Map(brand.colours).set(name, candidate) };
      return !worstFaults(mended).has(name);
    });
    return { ...fault, ...(instead === undefined ? {} : { instead }) };
  });
}

function worstFaults(brand: BrandTheme): ReadonlyMap<string, Omit<ContrastFault, "instead">> {
  const theme = paintBrand(brand);
  const setBy = paintsSetBy(brand);
  const worst = new Map<string, Omit<ContrastFault, "instead">>();
  for (const { ink, ground, ratio, least } of [...unreadable(brand, theme), ...unseen(theme)]) {
    const [byInk, byGround] = [setBy.get(ink), setBy.get(ground)];
    const name = byInk ?? byGround;
    if (name === undefined || ratio / least >= ratioOf(worst.get(name))) continue;
    const isGround = byInk === undefined || (byInk === byGround && ink === "header-ink");
    const other = theme.paints[isGround ? ink : ground];
    worst.set(name, { name, colour: fullHex(brand.colours.get(name)!), other, isGround, ratio, least });
  }
  return worst;
}

function ratioOf(fault: { readonly ratio: number; readonly least: number } | undefined): number {
  return fault === undefined ? Number.POSITIVE_INFINITY : fault.ratio / fault.least;
}

interface Faint {
  readonly ink: PaintName;
  readonly ground: PaintName;
  readonly ratio: number;
  readonly least: number;
}

function unreadable({ base }: BrandTheme, theme: Theme): readonly Faint[] {
  const least = leastContrast(base);
  return illegibleTexts(theme, least).map((pair) => ({ ...pair, least }));
}

/** Curves have no text, but are to be seen: 3 : 1, as WCAG 2 asks of graphics. */
function unseen({ paints }: Theme): readonly Faint[] {
  return ([1, 2, 3, 4, 5, 6] as const).flatMap((n) => {
    const ratio = contrastOf(paints[`series-${n}`], paints.panel);
    return ratio < 3 ? [{ ink: `series-${n}`, ground: "panel", ratio, least: 3 } as const] : [];
  });
}

/** Which of the chosen colours each paint has its colour from. */
function paintsSetBy({ base, colours }: BrandTheme): ReadonlyMap<PaintName, string> {
  const { paints } = themes.get(base) ?? light;
  const setBy = new Map<PaintName, string>();
  for (const { name, paint } of brandColours) {
    const colour = colours.get(name);
    if (colour === undefined) continue;
    for (const key of Object.keys(paint(fullHex(colour), paints))) setBy.set(key as PaintName, name);
  }
  return setBy;
}
