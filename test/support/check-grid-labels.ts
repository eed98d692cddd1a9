import type { GridInput, GridLayout, PlacedLabel } from "../../src/layout/grid/grid.js";
import type { Tally } from "./check-grid.js";
import { distanceTo, enters, overlap, type Piece } from "./grid-pieces.js";

/** A label farther from its line than this could be anyone's. */
const FAR = 8;
/** Foreign lines are farther away than a label's own by at least this. */
const NEARER = 1;

export function labelFaults(
  input: GridInput,
  layout: GridLayout,
  pieces: readonly (readonly Piece[])[],
  tally: Tally,
): void {
  const labels = layout.links.map((link) => link.label);
  for (const [index, link] of input.links.entries()) {
    const wanted = (link.label ?? "").trim() !== "";
    const label = labels[index];
    if (wanted !== (label !== undefined)) tally("label missing");
    if (label === undefined) continue;
    if (layout.boxes.some((box) => overlap(label, box, 0))) tally("label on box");
    for (let other = 0; other < index; other++) {
      const foreign = labels[other];
      if (foreign !== undefined && overlap(label, foreign, 0)) tally("label on label");
    }
    lineFaults(label, index, pieces, tally);
  }
}

function lineFaults(label: PlacedLabel, link: number, pieces: readonly (readonly Piece[])[], tally: Tally): void {
  const own = Math.min(...pieces[link]!.map((piece) => distanceTo(piece, label)));
  if (own > FAR) tally("label far from its line");
  if (pieces[link]!.some((piece) => enters(piece, label, 1))) tally("label on its own line");
  let foreign = Number.POSITIVE_INFINITY;
  for (const [other, line] of pieces.entries()) {
    if (other === link) continue;
    if (line.some((piece) => enters(piece, label, 0))) tally("label on foreign line");
    for (const piece of line) foreign = Math.min(foreign, distanceTo(piece, label));
  }
  if (foreign <= own + NEARER) tally("label nearer to a foreign line");
}
