import type { Point } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";
import { type Block, block } from "../page/block.js";
import { cardGap } from "../page/cards.js";
import type { Stretch } from "../page/drawn.js";
import { noteText } from "../page/styles.js";
import type { EmotionSeries } from "../steps/emotion-series.js";
import type { Frame } from "../steps/frame.js";
import { freeRoom, holds, keepClear, tracedCurve } from "./note-rooms.js";

/** What was noted at a point of a curve, with a place for it. */
export interface PlacedNote extends Rectangle {
  readonly series: EmotionSeries;
  readonly column: number;
  /** For all: it has no marker. */
  readonly common: boolean;
  readonly text: Block;
  readonly point: Point;
  /** It stands below the curves, for there was no room at its point. */
  readonly parked: boolean;
}

const widest = 172;
export const notePaddingLeft = 22;
export const notePaddingRight = 8;
export const notePaddingY = 4;

/**
 * Places for all notes: above or below their points, as near as they can be without lying on a curve, a point or another
 * note; where a column has no such place left, below everything in it. `places` is where each series' points lie.
 */
export function placeNotes(
  series: readonly EmotionSeries[],
  places: readonly (readonly Point[])[],
  frame: Frame,
  lowest: number,
): readonly PlacedNote[] {
  const obstacles = places.flatMap(tracedCurve);
  return frame.columns.flatMap((cell, column) => {
    const notes = series.flatMap((each, i) => notesAt(each, places[i]!, column, cell));
    const near = obstacles.filter(([x]) => x > cell.x - 10 && x < cell.x + cell.width + 10);
    return placeInColumn(notes, cell, near, lowest);
  });
}

type Note = Omit<PlacedNote, "x" | "y" | "parked">;

function notesAt(series: EmotionSeries, places: readonly Point[], column: number, cell: Stretch): readonly Note[] {
  return series.points.flatMap((written, i) => {
    if (written.column !== column || written.note === undefined) return [];
    const common = written.common ?? false;
    const beside = notePaddingRight + (common ? notePaddingRight : notePaddingLeft);
    const text = block(written.note, Math.min(widest, cell.width - 12) - beside, noteText, "ink");
    const size = { width: Math.ceil(text.width / 0.98) + beside, height: text.height + 2 * notePaddingY };
    return [{ series, column, common, text, point: places[i]!, ...size }];
  });
}

function placeInColumn(
  notes: readonly Note[],
  cell: Stretch,
  obstacles: readonly Point[],
  lowest: number,
): readonly PlacedNote[] {
  const placed: PlacedNote[] = [];
  const left: Note[] = [];
  for (const note of notes) {
    const room = freeRoom(note.point, note, cell, (free) => {
      if (placed.some((other) => !keepClear(free, note.point, other, other.point))) return false;
      return !obstacles.some((at) => holds(free, at));
    });
    if (room === undefined) left.push(note);
    else placed.push({ ...note, ...room, parked: false });
  }
  let y = placed.reduce((most, note) => Math.max(most, note.y + note.height), lowest) + 2 * cardGap;
  for (const note of left) {
    placed.push({ ...note, x: cell.x + (cell.width - note.width) / 2, y, parked: true });
    y += note.height + cardGap;
  }
  return placed;
}
