import type { Model } from "./blueprint.js";
import type { Element, Named } from "./element.js";

/** Where an element is declared: the same in every model that holds it. */
export function placeMark({ origin: { span } }: Element): string {
  return `${span.start} ${span.source.path}`;
}

/** The places of all that these models take from the files of others. */
export function takenFromOthers(models: readonly Model[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const model of models) {
    for (const element of sharedIn(model)) {
      if (element.origin.span.source.path !== model.origin.span.source.path) taken.add(placeMark(element));
    }
  }
  return taken;
}

/** All that a model holds of what files share, whichever file declares it. */
export function sharedIn({ personas, roles, channels, systems, measures, insights }: Model): readonly Named[] {
  return [...personas, ...roles, ...channels, ...systems, ...measures, ...insights];
}
