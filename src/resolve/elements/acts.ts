import type { Act, Action, Decision, Lane } from "../../model/journey.js";
import { type Declared, pathOf } from "../declared.js";
import type { Reading } from "../references.js";
import { laneOf } from "../stand-ins.js";
import type { ReadOption } from "./handshakes.js";
import { readNamed } from "./named.js";

/** `order` counts the step's actions and decisions together. */
export function readAction(declared: Declared, order: number, reading: Reading): Action {
  return readNamed<Action>(declared, reading, { place: placed(declared, order, reading) });
}

export function readDecision(
  declared: Declared,
  order: number,
  ways: readonly ReadOption[],
  reading: Reading,
): Decision {
  return readNamed<Decision>(declared, reading, {
    place: placed(declared, order, reading),
    last: ({ origin }) => {
      const parts = new Map(origin.parts);
      for (const [at, { places }] of ways.entries()) {
        for (const [part, place] of places) parts.set(`options.${at}.${part}`, place);
      }
      return { options: ways.map(({ option }) => option), origin: { ...origin, parts } };
    },
  });
}

function placed(declared: Declared, order: number, { scope }: Reading): Pick<Act, "path" | "step" | "lane" | "order"> {
  return { path: pathOf(declared), step: declared.inside!.id, lane: laneOf(declared, scope) as Lane, order };
}
