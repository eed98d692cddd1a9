import { type Known, listOf, textIn, textsOf } from "./known.js";

export interface Filter {
  readonly persona: string;
  readonly path: string;
  readonly lane: string;
}

/** The steps that a filter leaves in full ink; undefined where all are. */
export function stepsLeft({ persona, path }: Filter, known: Known): ReadonlySet<string> | undefined {
  const chosen = known.paths.filter(
    (each) => (path === "" || each["id"] === path) && (persona === "" || textsOf(each, "for").includes(persona)),
  );
  if (path !== "") return new Set(chosen.flatMap((each) => textsOf(each, "steps")));
  if (persona === "") return undefined;
  const felt = known.steps.filter((step) => listOf(step, "emotions").some((emotion) => emotion["persona"] === persona));
  const steps = [...chosen.flatMap((each) => textsOf(each, "steps")), ...felt.map((step) => textIn(step, "id"))];
  // Of whom nothing is told apart, all that holds for everyone is told.
  return steps.length === 0 ? undefined : new Set(steps);
}

/** Fades what a filter leaves out. An element that says neither its step nor its lane stays. */
export function applyFilter(picture: Element, filter: Filter, known: Known): void {
  const steps = stepsLeft(filter, known);
  for (const element of picture.querySelectorAll<SVGElement>("[data-step], [data-lane], [data-from]")) {
    element.classList.toggle("faded", !isLeft(element.dataset, filter.lane, steps));
  }
}

function isLeft(data: DOMStringMap, lane: string, steps: ReadonlySet<string> | undefined): boolean {
  const { step, lane: own, from, to } = data;
  if (from !== undefined) {
    return steps === undefined || [from, to ?? from].every((path) => steps.has(path.split(".")[0] ?? path));
  }
  if (step !== undefined && steps !== undefined && !steps.has(step)) return false;
  return lane === "" || own === undefined || own === lane;
}
