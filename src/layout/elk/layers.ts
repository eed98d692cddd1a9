import type { Point } from "../../scene/scene.js";

/** A box that stands in a layer: the topmost is 0. */
export interface LayerBox {
  readonly id: string;
  /** In px, finite and above 0. */
  readonly width: number;
  readonly height: number;
  readonly layer: number;
  /** How far from its left side a line runs through it from top to bottom; absent where lines end anywhere on its sides. */
  readonly pass?: number;
}

/** A line from a box down to one of a lower layer. */
export interface LayerLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface LayerGraph {
  readonly boxes: readonly LayerBox[];
  readonly links: readonly LayerLink[];
  /** Between lines that run beside each other, from middle to middle. */
  readonly lineGap: number;
  /** Lines end at least so far from a box's corners. */
  readonly inset: number;
  /** Another number gives another drawing, mostly as good. */
  readonly seed: number;
}

export interface PlacedLayers {
  /** The top left corners of the boxes; some may lie left of 0. */
  readonly boxes: ReadonlyMap<string, Point>;
  /** Corners of the lines, level and upright by turns, from the upper box's lower side to the lower box's upper side. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

/** What a layout may usually take, by `effortOf`: beyond it, it could be minutes. It counts, and looks at no clock. */
export const effortLimit = 700;

/** In px: what is larger is a mistake. */
export const sizeLimit = 1e5;

/** Boxes, links and the layers that links cross, together. */
export function effortOf({ boxes, links }: Pick<LayerGraph, "boxes" | "links">): number {
  const layers = new Map(boxes.map(({ id, layer }) => [id, layer]));
  return links.reduce((sum, { from, to }) => sum + layers.get(to)! - layers.get(from)!, boxes.length);
}

/**
 * What makes a graph unfit to be handed over, in words: the engine itself takes anything, and hangs or draws nonsense. `effort` is
 * how many times the usual work it may take.
 */
export function faultOf(graph: LayerGraph, effort = 1): string | undefined {
  const layers = new Map(graph.boxes.map(({ id, layer }) => [id, layer]));
  if (layers.size !== graph.boxes.length) return "two boxes have one id";
  if (new Set(graph.links.map(({ id }) => id)).size !== graph.links.length) return "two links have one id";
  const sound = (size: number): boolean => Number.isFinite(size) && size > 0 && size < sizeLimit;
  const unsound = graph.boxes.find(({ width, height }) => !sound(width) || !sound(height));
  if (unsound !== undefined) return `${unsound.id} has no size`;
  const stray = graph.links.find(({ from, to }) => !((layers.get(from) ?? Infinity) < (layers.get(to) ?? -1)));
  if (stray !== undefined) return `${stray.id} doesn't lead downwards`;
  return effortOf(graph) > effortLimit * effort ? "it is too large" : undefined;
}
