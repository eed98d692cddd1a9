import type { Model } from "../../model/blueprint.js";

/** What leading the lines may usually take, by `blueprintEffort`: a few seconds. Beyond it time and memory grow without bound. */
export const usualBlueprintEffort = 50_000;

/** So many cells of the grid cost what one cell on a line's way does. */
export const cellsPerStep = 20;
/** So many pairs of lines, which may have to keep clear of each other. */
export const pairsPerStep = 400;

/** No less than `blueprintEffort`, found from a few counts: where it is little, nothing needs to be worked out. */
export function mostBlueprintEffort({ steps, handshakes }: Model): number {
  const acts = steps.reduce((sum, step) => sum + step.actions.length + step.decisions.length, 0);
  const pairs = handshakes.length ** 2 / pairsPerStep;
  return (steps.length * (acts + 1)) / cellsPerStep + pairs + handshakes.length * (1 + steps.length + 2 * acts) + 1;
}
