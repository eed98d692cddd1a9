import type { Model } from "../../model/blueprint.js";
import type { Emotion, Step } from "../../model/journey.js";
import type { PaintName } from "../../scene/paint.js";
import type { Marker } from "../page/markers.js";
import type { Names } from "../page/names.js";
import type { Column } from "./columns.js";

/** How one persona feels, or everybody, along the steps. */
export interface EmotionSeries {
  /** Absent for what holds for all. */
  readonly persona?: string;
  /** The personas who feel what holds for all, and nothing of their own. */
  readonly followers?: readonly string[];
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
  /** Only where it was written for this series, or where this is the first of those that it holds for. */
  readonly note?: string;
  /** The note was written for all. */
  readonly common?: true;
}

const looks: readonly (readonly [PaintName, readonly number[], Marker])[] = [
  ["series-1", [], "disc"],
  ["series-2", [7, 3], "diamond"],
  ["series-3", [2, 3], "square"],
  ["series-4", [10, 3, 2, 3], "triangle"],
  ["series-5", [5, 2], "hexagon"],
  ["series-6", [1, 2], "fall"],
];

/**
 * A series for each persona that has values of its own, and one for everyone else: where the model knows other customers,
 * or where what was written for all is felt by none of these personas. A single other customer gives it its name.
 */
export function emotionSeries(model: Model, columns: readonly Column[], names: Names): readonly EmotionSeries[] {
  const steps = columns.map(({ step }) => step);
  const written = new Set(steps.flatMap(({ emotions }) => emotions.map(({ persona }) => persona)));
  const personas = [...written].filter((persona) => persona !== undefined);
  const followers = model.personas.flatMap(({ id }) => (written.has(id) ? [] : [id]));
  const others = model.personas.length === 0 || followers.length > 0;
  const unfelt = steps.some((step) => forAll(step) !== undefined && personas.every((persona) => own(step, persona)));
  const owners = written.has(undefined) && (others || unfelt) ? [undefined, ...personas] : personas;
  return owners.map((persona, i) => {
    const [paint, dash, marker] = looks[i % looks.length]!;
    const points = steps.flatMap((step, column) => pointOf(step, owners, i, column));
    const look = { paint, dash, marker, points };
    if (persona !== undefined) return { persona, title: names.persona(persona), ...look };
    return { followers, title: titleForOthers(personas, followers, names), ...look };
  });
}

function titleForOthers(personas: readonly string[], [first, ...more]: readonly string[], names: Names): string {
  if (first !== undefined && more.length === 0) return names.persona(first);
  return personas.length > 0 ? "Everyone else" : "All customers";
}

/** A persona without a value of its own feels in a step what holds for all; the first that does has the note. */
function pointOf(
  step: Step,
  owners: readonly (string | undefined)[],
  index: number,
  column: number,
): readonly EmotionPoint[] {
  const persona = owners[index];
  const written = own(step, persona);
  const used = written ?? forAll(step);
  if (used === undefined) return [];
  const point = { column, value: used.value };
  if (written !== undefined) return [{ ...point, ...(isSaid(written) ? { note: written.note } : {}) }];
  const first = owners.includes(undefined) ? -1 : owners.findIndex((each) => own(step, each) === undefined);
  return [{ ...point, ...(isSaid(used) && first === index ? { note: used.note, common: true as const } : {}) }];
}

/** A note of nothing would be a bubble without words. */
function isSaid(emotion: Emotion): emotion is Emotion & { readonly note: string } {
  return emotion.note !== undefined && emotion.note.trim() !== "";
}

function own({ emotions }: Step, persona: string | undefined): Emotion | undefined {
  return emotions.find((emotion) => emotion.persona === persona);
}

function forAll(step: Step): Emotion | undefined {
  return own(step, undefined);
}
