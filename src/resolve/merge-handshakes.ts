import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { handshakeDisagrees, twoArrows } from "../diagnostics/messages/meaning.js";
import { placeOf } from "../model/element.js";
import type { Handshake } from "../model/journey.js";
import { arrows } from "../syntax/ast.js";
import type { Span } from "../text/source.js";

type Report = (diagnostic: Diagnostic) => void;

/**
 * Two handshakes with the same ends and label are one, which stands where the first stood; one without a label joins the only
 * labelled one of its ends and arrow. Options are ways of their decision, and stay what they are.
 */
export function mergeHandshakes(written: readonly Handshake[], report: Report): readonly Handshake[] {
  const labels = labelsByEnds(written);
  const merged = new Map<string | Handshake, Handshake>();
  for (const handshake of written) {
    if (handshake.kind === "option") {
      merged.set(handshake, handshake);
      continue;
    }
    const only = handshake.label === undefined ? labels.get(`${endsOf(handshake)} ${handshake.kind}`) : undefined;
    const label = handshake.label ?? (only?.size === 1 ? [...only][0] : undefined);
    // A label may hold anything, so it comes last.
    const key = `${endsOf(handshake)} ${label === undefined ? "" : `"${label}`}`;
    const first = merged.get(key);
    if (first === undefined) merged.set(key, handshake);
    else if (first.kind !== handshake.kind) reportArrows(first, handshake, report);
    else merged.set(key, unite(first, handshake, report));
  }
  return [...merged.values()];
}

const endsOf = ({ from, to }: Handshake): string => `${from} ${to}`;

function labelsByEnds(handshakes: readonly Handshake[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const handshake of handshakes) {
    if (handshake.kind === "option" || handshake.label === undefined) continue;
    const key = `${endsOf(handshake)} ${handshake.kind}`;
    found.set(key, (found.get(key) ?? new Set<string>()).add(handshake.label));
  }
  return found;
}

function reportArrows(first: Handshake, second: Handshake, report: Report): void {
  const words = { from: second.from, to: second.to, first: arrowOf(first), second: arrowOf(second) };
  const related = [{ span: placeOf(first, "kind"), message: "the first is here" }];
  report(twoArrows(placeOf(second, "kind"), words, { related }));
}

function arrowOf({ kind }: Handshake): string {
  return Object.entries(arrows).find(([, name]) => name === kind)?.[0] ?? "->";
}

const scalars = [
  ["id", "id"],
  ["was", "was"],
  ["about", "about"],
  ["trigger", "trigger"],
  ["carries", "carries"],
  ["sla", "sla"],
  ["acceptedBy", "accepted by"],
] as const;

/** The first with what the second adds; where both say something different, the second has a finding. */
function unite(first: Handshake, second: Handshake, report: Report): Handshake {
  for (const [key, item] of scalars) {
    const [one, other] = [first[key], second[key]];
    if (one === undefined || other === undefined || JSON.stringify(one) === JSON.stringify(other)) continue;
    const related = [{ span: placeOf(first, key), message: "the first is here" }];
    report(handshakeDisagrees(placeOf(second, key), { item, from: second.from, to: second.to }, { related }));
  }
  const parts = new Map([...second.origin.parts, ...first.origin.parts]);
  const lists = {
    notes: uniteLists("notes", first, second, parts),
    via: uniteLists("via", first, second, parts),
    measuredBy: uniteLists("measuredBy", first, second, parts),
  };
  // The long form is what speaks of the handshake, wherever it stands.
  const { span, name } = first.id === undefined && second.id !== undefined ? second.origin : first.origin;
  const { from, to, kind } = first;
  const label = first.label ?? second.label;
  const id = first.id ?? second.id;
  return {
    ...(id === undefined ? {} : { id }),
    ...{ from, to, kind },
    ...(label === undefined ? {} : { label }),
    ...second,
    ...first,
    ...lists,
    origin: { span, name, parts },
  };
}

function uniteLists(
  key: "notes" | "via" | "measuredBy",
  first: Handshake,
  second: Handshake,
  parts: Map<string, Span>,
): readonly string[] {
  const united = [...first[key]];
  for (const [at, value] of second[key].entries()) {
    if (united.includes(value)) continue;
    const place = second.origin.parts.get(`${key}.${at}`);
    if (place !== undefined) parts.set(`${key}.${united.length}`, place);
    united.push(value);
  }
  return united;
}
