import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { handshakeDisagrees, twoArrows } from "../diagnostics/messages/meaning.js";
import { type Spelled, spelled } from "../diagnostics/spelled.js";
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
  const groups = new Map<string | Handshake, [Handshake, ...Handshake[]]>();
  for (const handshake of written) {
    const key = handshake.kind === "option" ? handshake : keyOf(handshake, labels);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [handshake]);
    else if (group[0].kind !== handshake.kind) reportArrows(group[0], handshake, report);
    else group.push(handshake);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? group[0] : unite(group, report)));
}

function keyOf(handshake: Handshake, labels: ReadonlyMap<string, ReadonlySet<string>>): string {
  const only = labels.get(`${endsOf(handshake)} ${handshake.kind}`);
  const label = handshake.label ?? (only?.size === 1 ? [...only][0] : undefined);
  // A label may hold anything, so it comes last.
  return label === undefined ? endsOf(handshake) : `${endsOf(handshake)} "${label}`;
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

function arrowOf({ kind }: Handshake): Spelled {
  return spelled(Object.entries(arrows).find(([, name]) => name === kind)?.[0] ?? "->", kind);
}

/** What one handshake says once, and how it is called where two statements differ. */
const scalars = [
  ["id", "id"],
  ["was", "former id"],
  ["label", "label"],
  ["about", "description"],
  ["trigger", "trigger"],
  ["carries", "load"],
  ["sla", "SLA"],
  ["acceptedBy", "receiver"],
] as const;

/** The first with what the others add; where one says something different from those before, it has a finding. */
function unite(group: readonly [Handshake, ...Handshake[]], report: Report): Handshake {
  const [{ from, to, kind, origin }] = group;
  const parts = new Map<string, Span>(["from", "to", "kind"].flatMap((key) => placesAt(key, group[0], key)));
  const said: Record<string, unknown> = {};
  for (const [key, item] of scalars) {
    const first = group.find((handshake) => handshake[key] !== undefined);
    if (first === undefined) continue;
    said[key] = first[key];
    for (const place of placesAt(key, first, key)) parts.set(...place);
    for (const other of group) {
      if (other[key] === undefined || JSON.stringify(other[key]) === JSON.stringify(first[key])) continue;
      const related = [{ span: placeOf(first, key), message: "the first is here" }];
      report(handshakeDisagrees(placeOf(other, key), { item, from, to }, { related }));
    }
  }
  // The long form is what speaks of the handshake, wherever it stands.
  const { span, name } = group.find(({ id }) => id !== undefined)?.origin ?? origin;
  const { id, was, label, about, trigger, carries, sla, acceptedBy } = said as Partial<Handshake>;
  return {
    ...given({ id, was }),
    ...{ from, to, kind },
    ...given({ label, about }),
    notes: uniteLists("notes", group, parts),
    ...given({ trigger, carries }),
    via: uniteLists("via", group, parts),
    ...given({ sla, acceptedBy }),
    measuredBy: uniteLists("measuredBy", group, parts),
    origin: { span, name, parts },
  };
}

type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without the properties that aren't there. */
function given<T extends object>(properties: T): Given<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Given<T>;
}

function uniteLists(
  key: "notes" | "via" | "measuredBy",
  group: readonly Handshake[],
  parts: Map<string, Span>,
): readonly string[] {
  const united = new Set<string>();
  for (const handshake of group) {
    for (const [at, value] of handshake[key].entries()) {
      if (united.has(value)) continue;
      for (const place of placesAt(`${key}.${at}`, handshake, `${key}.${united.size}`)) parts.set(...place);
      united.add(value);
    }
  }
  return [...united];
}

function placesAt(key: string, { origin }: Handshake, as: string): readonly (readonly [string, Span])[] {
  const span = origin.parts.get(key);
  return span === undefined ? [] : [[as, span]];
}
