import type { Model } from "../../model/blueprint.js";
import { actsInOrder } from "../../model/index.js";
import { type Act, type Lane, lanes } from "../../model/journey.js";
import { laneTitles, linesBetween } from "../page/lane-words.js";
import type { Names } from "../page/names.js";

/** A lane, or the part of it in which one actor acts: a row of the grid. */
export interface Band {
  readonly lane: Lane;
  /** The lane's title, in its first band only. */
  readonly title?: string;
  /** Who acts in it, where that is known. */
  readonly actor?: string;
  readonly acts: readonly Act[];
  /** Names of the lines between this band and the one before, from the top. */
  readonly linesBefore: readonly string[];
  readonly firstOfLane: boolean;
}

/** The lanes in which something happens, in their order, parted by who acts unless they shan't be; actors in the order of their first act. */
export function bandsOf(model: Model, names: Names, areParted = true): readonly Band[] {
  const acts = model.steps.flatMap((step) => actsInOrder(step));
  const bands: Band[] = [];
  for (const lane of lanes) {
    const own = acts.filter((act) => act.lane === lane);
    const whole: readonly Part[] = own.length === 0 ? [] : [[undefined, own]];
    const parts = areParted ? partsOf(lane, own, names, model.personas.length) : whole;
    const above = bands.at(-1)?.lane;
    parts.forEach(([actor, members], i) => {
      const title = i === 0 ? { title: model.lanes[lane] ?? laneTitles[lane] } : {};
      const named = actor === undefined ? {} : { actor };
      const linesBefore = i === 0 && above !== undefined ? linesBetween(above, lane) : [];
      bands.push({ lane, ...title, ...named, acts: members, linesBefore, firstOfLane: i === 0 });
    });
  }
  return bands;
}

type Part = readonly [actor: string | undefined, acts: readonly Act[]];

/** Where there is only one persona, nobody else can be meant where nobody is named. */
function partsOf(lane: Lane, acts: readonly Act[], names: Names, personas: number): readonly Part[] {
  const byActor = new Map<string | undefined, Act[]>();
  for (const act of acts) {
    const actor = names.actorOf(act);
    const group = byActor.get(actor);
    if (group === undefined) byActor.set(actor, [act]);
    else group.push(act);
  }
  const unnamed = byActor.get(undefined);
  const named = [...byActor].filter(([actor]) => actor !== undefined);
  if (unnamed === undefined) return named;
  if (named.length === 0) return [[undefined, unnamed]];
  if (lane === "customer" && personas === 1) return [[named[0]?.[0], acts]];
  return lane === "customer" ? [["Any customer", unnamed], ...named] : [...named, ["Nobody named", unnamed]];
}
