import type { Insight, Measure } from "../../model/measuring.js";
import type { Channel, Persona, Role, System } from "../../model/people.js";
import type { Declared } from "../declared.js";
import type { Reading } from "../references.js";
import { readInsight, readMeasure } from "./measuring.js";
import { readChannel, readPersona, readRole, readSystem } from "./people.js";

/** What files share, by the model's lists. */
export interface Shared {
  readonly personas: Persona[];
  readonly roles: Role[];
  readonly channels: Channel[];
  readonly systems: System[];
  readonly measures: Measure[];
  readonly insights: Insight[];
}

export function noneShared(): Shared {
  return { personas: [], roles: [], channels: [], systems: [], measures: [], insights: [] };
}

/** Reads a shared declaration into its list; others are left alone. */
export function readShared(declared: Declared, reading: Reading, into: Shared): void {
  switch (declared.kind) {
    case "persona":
      into.personas.push(readPersona(declared, reading));
      break;
    case "role":
      into.roles.push(readRole(declared, reading));
      break;
    case "channel":
      into.channels.push(readChannel(declared, reading));
      break;
    case "system":
      into.systems.push(readSystem(declared, reading));
      break;
    case "measure":
      into.measures.push(readMeasure(declared, reading));
      break;
    case "insight":
      into.insights.push(readInsight(declared, reading));
      break;
    default:
  }
}
