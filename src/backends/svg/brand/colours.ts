import type { PaintName } from "../../../scene/paint.js";
import { contrastOf, mix } from "../colour.js";
import type { Theme } from "../theme.js";

type Paints = Theme["paints"];

/** A colour that a team may choose, and all that is painted with it. */
export interface BrandColour {
  readonly name: string;
  readonly doc: string;
  /** `paints` are those that the theme has so far. */
  readonly paint: (colour: string, paints: Paints) => Partial<Record<PaintName, string>>;
}

const plain =
  (...names: readonly PaintName[]): BrandColour["paint"] =>
  (colour) =>
    Object.fromEntries(names.map((name) => [name, colour]));

/** A lane's name and marks, and a breath of them on its ground where the theme tints lanes at all. */
const lane =
  (name: "evidence" | "customer" | "frontstage" | "backstage" | "support"): BrandColour["paint"] =>
  (colour, paints) => ({ [name]: colour, ...tinted(`${name}-tint`, colour, 0.08, paints) });

/** In the order in which they are applied: what is mixed with the page's ground comes after it. */
export const brandColours: readonly BrandColour[] = [
  { name: "background", doc: "The page.", paint: plain("background") },
  { name: "surface", doc: "Boxes and notes.", paint: plain("box") },
  { name: "panel", doc: "The ground of summaries and legends.", paint: plain("panel") },
  { name: "ink", doc: "Text.", paint: plain("ink", "area-ink") },
  { name: "quiet", doc: "Text that counts less.", paint: plain("quiet") },
  {
    name: "line",
    doc: "Outlines and the lines of tables.",
    paint: (colour, paints) => ({ rule: colour, hairline: mix(paints.background, colour, 0.5) }),
  },
  { name: "boundary", doc: "The lines of interaction and of visibility.", paint: plain("boundary") },
  {
    name: "accent",
    doc: "The headers of phases and, lighter, the bands above them; their text is black or white, as is read better.",
    paint: (colour, paints) => ({
      header: colour,
      "header-ink": contrastOf(colour, "#ffffff") >= contrastOf(colour, "#000000") ? "#ffffff" : "#000000",
      ...tinted("area", colour, 0.12, paints),
    }),
  },
  { name: "evidence", doc: "The lane of physical evidence.", paint: lane("evidence") },
  { name: "customer", doc: "The customer's lane.", paint: lane("customer") },
  { name: "frontstage", doc: "The frontstage lane.", paint: lane("frontstage") },
  { name: "backstage", doc: "The backstage lane.", paint: lane("backstage") },
  { name: "support", doc: "The lane of support processes.", paint: lane("support") },
  { name: "handover", doc: "Arrows that hand over.", paint: plain("handover", "exchange") },
  { name: "notify", doc: "Arrows that notify.", paint: plain("notify") },
  { name: "option", doc: "Arrows from decisions.", paint: plain("option") },
  { name: "back", doc: "Arrows that lead back.", paint: plain("back") },
  {
    name: "key",
    doc: "Key touchpoints.",
    paint: (colour, paints) => ({ key: colour, "key-mark": colour, ...tinted("key-tint", colour, 0.06, paints) }),
  },
  { name: "fail", doc: "Fail points.", paint: plain("fail") },
  {
    name: "wait",
    doc: "Waits.",
    paint: (colour, paints) => ({ wait: colour, ...tinted("wait-tint", colour, 0.1, paints) }),
  },
  { name: "positive", doc: "What goes well, and opportunities.", paint: plain("positive", "opportunity") },
  { name: "negative", doc: "What doesn't, and pains.", paint: plain("negative", "pain") },
  { name: "measure", doc: "Measures.", paint: plain("measure") },
  ...([1, 2, 3, 4, 5, 6] as const).map(
    (n): BrandColour => ({
      name: `series-${n}`,
      doc: n === 1 ? "The first curve of several, and numbers that stand out." : `Curve ${n} of several.`,
      paint: plain(`series-${n}`),
    }),
  ),
];

/** A ground with a little of a colour in it; a theme whose ground has none of its own, as for printing, keeps it so. */
function tinted(name: PaintName, colour: string, share: number, paints: Paints): Partial<Record<PaintName, string>> {
  return paints[name] === paints.box ? {} : { [name]: mix(paints.background, colour, share) };
}
