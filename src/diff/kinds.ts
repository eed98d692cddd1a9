import type { ElementKind } from "./change.js";
import { action, decision } from "./elements/acts.js";
import { blueprint } from "./elements/blueprint.js";
import { entry, exit } from "./elements/gates.js";
import { goal } from "./elements/goal.js";
import { handshake, option } from "./elements/handshake.js";
import { initiative } from "./elements/initiative.js";
import { channel, system } from "./elements/landscape.js";
import { opportunity, pain } from "./elements/matters.js";
import { insight, measure } from "./elements/measuring.js";
import { persona, role } from "./elements/people.js";
import { ancillary, phase, step } from "./elements/step.js";
import { dimension, path, tier } from "./elements/ways.js";
import type { KindRow, Space } from "./rows.js";

/** Every kind of element, and what a change of it means. */
export const kinds: Readonly<Record<ElementKind, KindRow>> = {
  blueprint,
  goal,
  persona,
  role,
  channel,
  system,
  measure,
  insight,
  phase,
  step,
  ancillary,
  action,
  decision,
  option,
  handshake,
  pain,
  opportunity,
  entry,
  exit,
  dimension,
  tier,
  path,
  initiative,
};

const shared: ReadonlyMap<ElementKind, Space> = new Map([
  ["role", "actor"],
  ["system", "actor"],
  ["ancillary", "step"],
  ["action", "act"],
  ["decision", "act"],
  ["pain", "matter"],
  ["opportunity", "matter"],
]);

/** The name space that elements of a kind are referred to in; nothing refers to some. */
export function spaceOf(kind: ElementKind): Space {
  return shared.get(kind) ?? (kind as Space);
}
