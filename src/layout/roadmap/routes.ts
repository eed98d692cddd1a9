import type { Point } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";
import type { Link } from "./links.js";
import { crossings, isClear, runsAlong, type Terrain } from "./obstacles.js";
import { portAt, type Stop } from "./stops.js";
import { type Ends, stub, type Upright, type Way, waysBetween } from "./ways.js";

/** A link with its line, level and upright pieces from rim to rim. */
export interface Route {
  readonly link: Link;
  readonly points: readonly Point[];
}

const bendPrice = 40;
const crossingPrice = 90;
const mostLooked = 30;
const mostUprights = 60;
const mostTracks = 14;
const mostRounds = 6;

/**
 * Lines for all links, one after the other, the shortest spans first: each takes the cheapest way that runs through no
 * room and along no line before it. Those that find none go first in the next round.
 */
export function routeLinks(
  links: readonly Link[],
  stops: ReadonlyMap<string, Stop>,
  rooms: readonly Rectangle[],
  right: number,
): readonly Route[] {
  const ends = endsOf(links, stops);
  let order: readonly number[] = links
    .map((_, i) => i)
    .toSorted((a, b) => spanOf(ends[a]!) - spanOf(ends[b]!) || a - b);
  let best: Round | undefined;
  for (let round = 0; round < mostRounds; round++) {
    const tried = routeInOrder(order, ends, rooms, right);
    if (best === undefined || tried.stuck.length < best.stuck.length) best = tried;
    if (best.stuck.length === 0) break;
    const stuck = new Set(tried.stuck);
    order = [...tried.stuck, ...order.filter((i) => !stuck.has(i))];
  }
  return links.map((link, i) => ({ link, points: best?.points.get(i) ?? [] }));
}

/** One round: a line for each link by its number, and those that lie on another. */
interface Round {
  readonly points: ReadonlyMap<number, readonly Point[]>;
  readonly stuck: readonly number[];
}

function routeInOrder(
  order: readonly number[],
  ends: readonly Ends[],
  rooms: readonly Rectangle[],
  right: number,
): Round {
  const points = new Map<number, readonly Point[]>();
  const stuck: number[] = [];
  for (const i of order) {
    const found = route(ends[i]!, { rooms, lines: [...points.values()] }, right);
    if (!found.free) stuck.push(i);
    points.set(i, found.points);
  }
  return { points, stuck };
}

function spanOf({ start, end }: Ends): number {
  return Math.abs(end[0] - start[0]) + Math.abs(end[1] - start[1]);
}

/** Links leave a box at its right and come in at its left, in the order of their other ends from the top. */
function endsOf(links: readonly Link[], stops: ReadonlyMap<string, Stop>): readonly Ends[] {
  const portOf = (link: Link, side: "from" | "to"): number => {
    const other = side === "from" ? "to" : "from";
    const own = stops.get(link[side])!;
    const all = links
      .filter((each) => each[side] === link[side])
      .toSorted((a, b) => stops.get(a[other])!.box.y - stops.get(b[other])!.box.y);
    return portAt(own.box, all.indexOf(link), all.length);
  };
  return links.map((link) => {
    const [from, to] = [stops.get(link.from)!, stops.get(link.to)!];
    const start: Point = [from.box.x + from.box.width, portOf(link, "from")];
    return { start, end: [to.box.x, portOf(link, "to")], from, to };
  });
}

/** The cheapest line that is free; where there is none, the cheapest one that runs through no room. */
function route(
  ends: Ends,
  terrain: Terrain,
  right: number,
): { readonly points: readonly Point[]; readonly free: boolean } {
  const { rooms, lines } = terrain;
  const ways = waysBetween(ends, uprightsFor(ends, rooms, right))
    .map((way) => ({ way, points: way.along([]) }))
    .filter(({ points }) => isClear(points, rooms))
    .map(({ way, points }) => ({ way, points, price: priceOf(points, lines) }))
    .toSorted((a, b) => a.price - b.price);
  const most = Math.min(mostTracks, lines.length + 1);
  let best: { readonly points: readonly Point[]; readonly price: number } | undefined;
  let looked = 0;
  for (const { way, price } of ways) {
    if (best !== undefined && (price >= best.price || looked >= mostLooked)) break;
    const points = onFreeTracks(way, terrain, most);
    looked++;
    if (points === undefined) continue;
    const paid = priceOf(points, lines);
    if (best === undefined || paid < best.price) best = { points, price: paid };
  }
  return best === undefined
    ? { points: ways[0]?.points ?? [ends.start, ends.end], free: false }
    : { points: best.points, free: true };
}

/** Upright runs beside what stands in the way, the nearest to both ends first, and one beyond everything. */
function uprightsFor({ start, end }: Ends, rooms: readonly Rectangle[], right: number): readonly Upright[] {
  const beside = rooms.flatMap(({ x, width }): readonly Upright[] => [
    { x: x + width + stub, side: 1 },
    { x: x - stub, side: -1 },
  ]);
  const detour = ({ x }: Upright): number => Math.abs(x - start[0]) + Math.abs(x - end[0]);
  const near: readonly Upright[] = [
    { x: start[0] + stub, side: 1 },
    { x: end[0] - 2 * stub, side: -1 },
    ...beside.toSorted((a, b) => detour(a) - detour(b)).slice(0, mostUprights),
  ];
  return [...near, { x: right + stub, side: 1 }];
}

/** The way with its turns on the first tracks on which it touches nothing: one turn after the other, back where it fails. */
function onFreeTracks(way: Way, { rooms, lines }: Terrain, most: number): readonly Point[] | undefined {
  const isFree = (points: readonly Point[]): boolean => !runsAlong(points, lines) && isClear(points, rooms);
  const choose = (tracks: readonly number[]): readonly Point[] | undefined => {
    const turn = tracks.length;
    if (turn === way.movable) {
      const points = way.along(tracks);
      return isFree(points) ? points : undefined;
    }
    for (let track = 0; track < most; track++) {
      const chosen = [...tracks, track];
      if (!isFree(way.along(chosen).slice(turn + 1, turn + 3))) continue;
      const points = choose(chosen);
      if (points !== undefined) return points;
    }
    return undefined;
  };
  return choose([]);
}

function priceOf(points: readonly Point[], lines: readonly (readonly Point[])[]): number {
  const length = points.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = points[i]!;
    return sum + Math.abs(x - fromX) + Math.abs(y - fromY);
  }, 0);
  return length + (points.length - 2) * bendPrice + crossings(points, lines) * crossingPrice;
}
