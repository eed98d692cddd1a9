import type { Point } from "../../scene/scene.js";
import type { Degree, Link } from "./links.js";
import { portAt, type Stop, trackGap } from "./stops.js";
import { type Levels, levelsOf, type Strips } from "./tracks.js";

/** The two ends of a link, and the lines that are kept for it alone near them. */
export interface Ends extends Levels {
  readonly start: Point;
  readonly end: Point;
  /** Where it turns right behind its start, and right before its end. */
  readonly outX: number;
  readonly inX: number;
}

export const stub = 10;
/** The last piece bears the arrowhead. */
const lastStub = 17;

/** The room before a box that its links need. */
export function roomBefore({ incoming }: Degree): number {
  return lastStub + Math.max(0, incoming - 1) * trackGap;
}

/** The room behind a box that its links need. */
export function roomBehind({ outgoing }: Degree): number {
  return stub + Math.max(0, outgoing - 1) * trackGap;
}

/** Links leave a box at its right and come in at its left, in the order of their other ends from the top. */
export function endsOf(
  links: readonly Link[],
  stops: ReadonlyMap<string, Stop>,
  stripsOf: (link: number) => Strips,
): readonly Ends[] {
  const levels = levelsOf(links, stops, stripsOf);
  const port = (link: Link, side: "from" | "to"): { readonly y: number; readonly number: number } => {
    const other = side === "from" ? "to" : "from";
    const { box } = stops.get(link[side])!;
    const all = links
      .filter((each) => each[side] === link[side])
      .toSorted((a, b) => stops.get(a[other])!.box.y - stops.get(b[other])!.box.y);
    const number = all.indexOf(link);
    return { y: portAt(box, number, all.length), number };
  };
  return links.map((link, i) => {
    const [from, to] = [stops.get(link.from)!, stops.get(link.to)!];
    const [begin, finish] = [port(link, "from"), port(link, "to")];
    const [right, left] = [from.box.x + from.box.width, to.box.x];
    return {
      start: [right, begin.y],
      end: [left, finish.y],
      outX: right + stub + begin.number * trackGap,
      inX: left - lastStub - finish.number * trackGap,
      ...levels[i]!,
    };
  });
}
