import type { Point } from "../../scene/scene.js";
import type { Arrangement } from "./arrange.js";
import { strokeOf } from "./lines.js";

/** The room that a layer wants above and below it, beside what lines need. */
export interface Air {
  readonly above: number;
  readonly below: number;
}

/** Between neighbouring level lines, and between them and a layer. */
const lineAir = 9;
/** An arrowhead and a turn. */
const layerAir = 20;
const labelAir = 10;

/** An arrangement with the height that it takes. */
export interface Squeezed extends Arrangement {
  readonly height: number;
}

/**
 * Sets layers and level lines as close below each other as they may stand, in the order in which they do: what was free
 * stays free. `airOf` says what the layers of the parties want beside that; the first layer begins at `top`.
 */
export function squeeze(arrangement: Arrangement, airOf: (layer: number) => Air, left: number, top: number): Squeezed {
  const layers = layersOf(arrangement);
  const tracks = tracksOf(arrangement);
  const moved = new Map<number, number>();
  let y = top;
  layers.forEach((layer, i) => {
    const air = airOf(layer.number);
    const before = layers[i - 1];
    const between = tracks.filter(({ at }) => at < layer.top && at > (before?.bottom ?? -Infinity));
    between.forEach((track, k) => {
      const last = between[k - 1];
      y += last === undefined ? track.half : Math.min(track.at - last.at, track.half + last.half + lineAir);
      moved.set(track.at, y);
    });
    if (between.length > 0) y += between.at(-1)!.half;
    if (i > 0) y += layer.air;
    y += air.above;
    layer.moved = y;
    y += layer.bottom - layer.top + air.below + (i + 1 < layers.length ? layer.air : 0);
  });
  const moveY = (at: number): number => {
    const layer = layers.find((each) => at >= each.top && at <= each.bottom);
    return Math.round((layer === undefined ? moved.get(at)! : layer.moved + at - layer.top) * 100) / 100;
  };
  const move = ([x, at]: Point): Point => [x + left, moveY(at)];
  return {
    ...arrangement,
    height: y - top,
    boxes: arrangement.boxes.map((each) => ({ ...each, at: move(each.at) })),
    labels: arrangement.labels.map((each) => ({ ...each, at: move(each.at) })),
    lines: arrangement.lines.map(({ flow, points }) => ({ flow, points: points.map(move) })),
  };
}

interface Layer {
  readonly number: number;
  readonly top: number;
  readonly bottom: number;
  readonly air: number;
  moved: number;
}

/** From top to bottom: where each layer begins and ends. */
function layersOf({ boxes, labels }: Arrangement): readonly Layer[] {
  const places = [
    ...boxes.map(({ layer, at, box }) => ({ layer, y: at[1], height: box.height, air: layerAir })),
    ...labels.map(({ layer, at, label }) => ({ layer, y: at[1], height: label.height, air: labelAir })),
  ];
  const numbers = [...new Set(places.map(({ layer }) => layer))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const own = places.filter(({ layer }) => layer === number);
    const top = own.reduce((least, { y }) => Math.min(least, y), Infinity);
    const bottom = own.reduce((most, { y, height }) => Math.max(most, y + height), 0);
    return { number, top, bottom, air: own[0]!.air, moved: 0 };
  });
}

interface Track {
  readonly at: number;
  readonly half: number;
}

/** The heights at which lines run level, from the top, and half the width of the widest there. */
function tracksOf({ lines }: Arrangement): readonly Track[] {
  const halves = new Map<number, number>();
  for (const { flow, points } of lines) {
    const half = strokeOf(flow.handshakes.length) / 2;
    points.slice(1).forEach(([, y], i) => {
      if (points[i]![1] === y) halves.set(y, Math.max(half, halves.get(y) ?? 0));
    });
  }
  return [...halves].map(([at, half]) => ({ at, half })).sort((a, b) => a.at - b.at);
}
