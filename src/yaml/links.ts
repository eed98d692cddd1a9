import type { ArrowKind, Link, StringValue } from "../syntax/ast.js";
import { arrows } from "../syntax/ast.js";
import type { Span } from "../text/source.js";
import type { MappingPlace } from "./place.js";
import { type Report, valueFrom } from "./scalars.js";
import type { Mapping } from "./tree.js";

/** The handshake that a mapping with its ends, its kind and its label spells; nothing where one of them can't be read. */
export function linkOf(mapping: Mapping, place: MappingPlace, at: Span, report: Report): Link | undefined {
  const read = new Map<string, ReturnType<typeof valueFrom>>();
  for (const [name, { value }] of mapping.entries) {
    const entry = place.entries.get(name);
    if (entry?.role.as !== "link" || entry.place.kind !== "scalar") continue;
    if (value.kind !== "scalar") return undefined;
    const found = valueFrom(value, entry.place.shape, report);
    if (found === undefined) return undefined;
    read.set(entry.role.of, found);
  }
  const [from, to, kind, label] = ["from", "to", "kind", "label"].map((part) => read.get(part));
  if (to?.kind !== "ref" || (from === undefined && needsSender(place))) return undefined;
  return {
    from: from?.kind === "ref" ? from : undefined,
    kind: kind?.kind === "word" ? kindOf(kind.value) : "handover",
    at,
    to,
    label: label?.kind === "string" ? (label satisfies StringValue) : undefined,
  };
}

function needsSender(place: MappingPlace): boolean {
  return [...place.entries.values()].some(({ role }) => role.as === "link" && role.of === "from");
}

function kindOf(word: string): ArrowKind {
  return Object.values(arrows).find((kind) => kind === word) ?? "handover";
}
