import type { Rectangle } from "../grid/grid.js";
import { type Ends, stub } from "./ends.js";
import { crossings, isClear, type Piece, piecesOf, runsAlong } from "./obstacles.js";
import { pointsOf, type Upright, type Way, waysBetween } from "./ways.js";

/** The way that a link takes, and the track of its upright run. */
export interface Route {
  readonly way: Way;
  readonly track: number;
}

const bendPrice = 40;
const crossingPrice = 90;
const mostUprights = 60;
const fewTracks = 6;

/**
 * A route for each link, found one after the other, the shortest spans first: each takes the cheapest way that runs
 * through no room and along no line before it. Its pieces near boxes and in strips are its own, so that only the upright
 * run has to be looked for; beyond `right` there is always room for one.
 */
export function findRoutes(all: readonly Ends[], rooms: readonly Rectangle[], right: number): readonly Route[] {
  const order = all.map((_, i) => i).toSorted((a, b) => spanOf(all[a]!) - spanOf(all[b]!) || a - b);
  const drawn: Piece[] = [];
  const routes: Route[] = Array(all.length);
  order.forEach((i, place) => {
    const ends = all[i]!;
    const kept = order.slice(place + 1).flatMap((later) => keptFor(all[later]!));
    const route = findRoute(ends, rooms, [...drawn, ...kept], right, all.length);
    routes[i] = route;
    for (const each of piecesOf(pointsOf(route.way, ends, route.track))) drawn.push(each);
  });
  return routes;
}

/** Near its boxes a link has pieces that no other may run along, so that there is a way for every link. */
function keptFor({ start, end, outX, inX, startLevel, endLevel }: Ends): readonly Piece[] {
  return [
    ...piecesOf([start, [outX, start[1]], [outX, startLevel]]),
    ...piecesOf([[inX, endLevel], [inX, end[1]], end]),
  ];
}

function spanOf({ start, end }: Ends): number {
  return Math.abs(end[0] - start[0]) + Math.abs(end[1] - start[1]);
}

function findRoute(
  ends: Ends,
  rooms: readonly Rectangle[],
  drawn: readonly Piece[],
  right: number,
  count: number,
): Route {
  const beyond: Upright = { x: right + stub, side: 1 };
  let best: (Route & { readonly price: number }) | undefined;
  for (const way of waysBetween(ends, [...uprightsFor(ends, rooms), beyond])) {
    const isBeyond = "run" in way && way.run === beyond;
    const tracks = !("run" in way) ? 1 : isBeyond ? count + 1 : Math.min(count, fewTracks);
    for (let track = 0; track < tracks; track++) {
      const points = pointsOf(way, ends, track);
      const pieces = piecesOf(points);
      const length = pieces.reduce((sum, { from, to }) => sum + to - from, 0) + (points.length - 2) * bendPrice;
      if (best !== undefined && length >= best.price) break;
      if (!isClear(pieces, rooms) || runsAlong(pieces, drawn)) continue;
      const price = length + crossings(pieces, drawn) * crossingPrice;
      if (best === undefined || price < best.price) best = { way, track, price };
      break;
    }
  }
  return best ?? { way: { form: "over-both", run: beyond }, track: count };
}

/** Upright runs beside what stands in the way, the nearest to both ends first. */
function uprightsFor({ start, end, outX, inX }: Ends, rooms: readonly Rectangle[]): readonly Upright[] {
  const beside = rooms.flatMap(({ x, width }): readonly Upright[] => [
    { x: x + width + stub, side: 1 },
    { x: x - stub, side: -1 },
  ]);
  const detour = ({ x }: Upright): number => Math.abs(x - start[0]) + Math.abs(x - end[0]);
  const near = beside.toSorted((a, b) => detour(a) - detour(b) || a.x - b.x || a.side - b.side).slice(0, mostUprights);
  return [{ x: outX, side: 1 }, { x: inX, side: -1 }, ...near];
}
