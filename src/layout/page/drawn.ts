import type { Item } from "../../scene/scene.js";

/** A part of a picture, drawn at its place, and the height that it took. */
export interface Drawn {
  readonly height: number;
  readonly items: readonly Item[];
}

/** From where to where something reaches, from left to right. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}
