import type { Model } from "../../model/blueprint.js";
import { bondsOf, flowsOf } from "./flows.js";
import { type Party, partiesOf } from "./parties.js";
import { rowsOf } from "./rows.js";

/** What drawing the hand-offs as lines takes: `effortOf` of what `arrange` would hand over, without any text being set. */
export function handoffsEffort(model: Model): number {
  const parties = partiesOf(model);
  const flows = flowsOf(model, parties);
  const joined = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const rows = rowsOf(
    parties.all.filter((party) => joined.has(party)),
    flows,
  );
  const layers = new Map<Party, number>(rows.flatMap((row, i) => row.parties.map((party) => [party, 2 * i] as const)));
  const bonds = bondsOf(flows, (party) => layers.get(party)!);
  return bonds.reduce((sum, { upper, lower }) => sum + 1 + layers.get(lower)! - layers.get(upper)!, joined.size);
}
