import { oneOf } from "../diagnostics/messages/wording.js";
import type { Place } from "./place.js";

const most = 3;

/** Where a key belongs that stands too far out: `` `steps` stands in a phase. `` Nothing where that is nowhere within the place, or in many. */
export function homeHint(key: string, around: Place): string | undefined {
  const homes = new Set<string>();
  const visited = new Set<Place>();
  const visit = (place: Place): void => {
    if (visited.has(place)) return;
    visited.add(place);
    switch (place.kind) {
      case "scalar":
        return;
      case "list":
      case "record":
        visit(place.of);
        return;
      case "variants":
        for (const variant of place.of.values()) visitMapping(variant, "an action");
        return;
      case "mapping":
        visitMapping(place, place.name);
    }
  };
  const visitMapping = ({ entries }: Extract<Place, { kind: "mapping" }>, name: string): void => {
    if (entries.has(key)) homes.add(name);
    for (const entry of entries.values()) visit(entry.place);
  };
  visit(around);
  return homes.size === 0 || homes.size > most ? undefined : `\`${key}\` stands in ${oneOf([...homes])}.`;
}
