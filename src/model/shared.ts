import type { Model } from "./blueprint.js";
import type { Element } from "./element.js";

/** Where an element is declared: the same in every model that holds it. */
export function placeMark({ origin: { span } }: Element): string {
  return `${span.start} ${span.source.path}`;
}

/** The places of all that these models take from the files of others. */
export function takenFromOthers(models: readonly Model[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { personas, roles, channels, systems, measures, insights, origin } of models) {
    for (const element of [...personas, ...roles, ...channels, ...systems, ...measures, ...insights]) {
      if (element.origin.span.source.path !== origin.span.source.path) taken.add(placeMark(element));
    }
  }
  return taken;
}
