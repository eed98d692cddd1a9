import type { Lane } from "../../model/journey.js";
import type { Item } from "../../scene/scene.js";
import { measureText } from "../../scene/text.js";
import { type Block, block, heightOf, stackBlocks } from "./block.js";
import { actorTitle, cellPadding, laneTitle, lineName, lineNameSpacing } from "./styles.js";

/** What stands at the left of a lane, or of a part of it. */
export interface BandTitle {
  readonly lane: Lane;
  readonly title?: string;
  /** Who acts in it. */
  readonly actor?: string;
}

const narrowest = 148;
/** The coloured bar at a lane's left end. */
export const laneBar = 4;

/** The width of the gutter: the names of the lines that are drawn stand in it in one piece. */
export function gutterWidth(bands: readonly { readonly linesBefore: readonly string[] }[]): number {
  const names = bands.flatMap((band) => band.linesBefore);
  return Math.ceil(names.reduce((most, name) => Math.max(most, lineNameWidth(name)), narrowest - 12) + 12);
}

/** In capitals, with air between them, and room for a font that is wider than ours: a line begins behind it. */
export function lineNameWidth(name: string): number {
  const capitals = name.toUpperCase();
  return 1.1 * (measureText(capitals, lineName.size, lineName.weight) + capitals.length * lineNameSpacing);
}

/** The height that a band needs for its titles. */
export function bandTitleHeight(band: BandTitle, gutter: number): number {
  return heightOf(titles(band, gutter)) + 2 * cellPadding;
}

/** A lane's title and who acts, in the middle of the band's height. */
export function drawBandTitle(
  band: BandTitle,
  gutter: number,
  left: number,
  top: number,
  height: number,
): readonly Item[] {
  const blocks = titles(band, gutter);
  return stackBlocks(blocks, left + laneBar + cellPadding, top + (height - heightOf(blocks)) / 2, "start");
}

function titles(band: BandTitle, gutter: number): readonly Block[] {
  const width = gutter - laneBar - 2 * cellPadding;
  return [
    ...(band.title === undefined ? [] : [block(band.title, width, laneTitle, band.lane)]),
    ...(band.actor === undefined ? [] : [block(band.actor, width, actorTitle, "ink")]),
  ];
}
