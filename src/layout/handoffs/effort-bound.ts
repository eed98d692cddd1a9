import type { Model } from "../../model/blueprint.js";

/** No less than `handoffsEffort`, found from a few counts. */
export function mostHandoffsEffort({ roles, systems, personas, handshakes }: Model): number {
  const parties = roles.length + systems.length + personas.length + 5;
  return parties + handshakes.length * (1 + 2 * parties);
}
