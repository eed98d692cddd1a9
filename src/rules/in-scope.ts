import type { Prepared } from "./rule.js";

/** Ids of the personas that the blueprint could name, whether it does or not. */
export function personasInScope({ model, inScope }: Prepared): readonly string[] {
  return inScope?.personas ?? model.personas.map((persona) => persona.id);
}

/** Ids of the systems that some system in scope replaces. */
export function replacedInScope({ model, inScope }: Prepared): ReadonlySet<string> {
  return new Set([...model.systems.flatMap((system) => system.replaces ?? []), ...(inScope?.replaced ?? [])]);
}
