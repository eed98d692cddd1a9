import type { Step } from "../../model/journey.js";
import type { PaintName } from "../../scene/paint.js";
import type { Marker } from "../page/markers.js";
import type { Names } from "../page/names.js";
import type { Column } from "./columns.js";

/** How one persona feels, or everybody, along the steps. */
export interface EmotionSeries {
  /** Absent for what holds for all. */
  readonly persona?: string;
  readonly title: string;
  readonly paint: PaintName;
  /** Told apart by more than colour. */
  readonly dash: readonly number[];
  readonly marker: Marker;
  readonly points: readonly EmotionPoint[];
}

export interface EmotionPoint {
  readonly column: number;
  readonly value: number;
  /** Only where it was written for this series. */
  readonly note?: string;
}

const looks: readonly (readonly [PaintName, readonly number[], Marker])[] = [
  ["series-1", [], "disc"],
  ["series-2", [7, 3], "diamond"],
  ["series-3", [2, 3], "square"],
  ["series-4", [10, 3, 2, 3], "triangle"],
  ["series-5", [5, 2], "hexagon"],
  ["series-6", [1, 2], "fall"],
];

/** A series for all, where something was written for all, and one for each persona that has values of its own. */
export function emotionSeries(columns: readonly Column[], names: Names): readonly EmotionSeries[] {
  const written = columns.flatMap(({ step }) => step.emotions);
  const personas = [...new Set(written.flatMap(({ persona }) => (persona === undefined ? [] : [persona])))];
  const owners = [...(written.some(({ persona }) => persona === undefined) ? [undefined] : []), ...personas];
  return owners.map((persona, i) => {
    const [paint, dash, marker] = looks[i % looks.length]!;
    const title = persona === undefined ? (personas.length > 0 ? "Everyone" : "All customers") : names.persona(persona);
    const points = columns.flatMap(({ step }, column) => pointOf(step, persona, column));
    return { ...(persona === undefined ? {} : { persona }), title, paint, dash, marker, points };
  });
}

/** A persona without a value of its own feels in a step what holds for all. */
function pointOf(step: Step, persona: string | undefined, column: number): readonly EmotionPoint[] {
  const own = step.emotions.find((emotion) => emotion.persona === persona);
  const used = own ?? step.emotions.find((emotion) => emotion.persona === undefined);
  if (used === undefined) return [];
  return [{ column, value: used.value, ...(own?.note === undefined ? {} : { note: own.note }) }];
}
