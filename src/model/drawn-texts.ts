import type { Span } from "../text/source.js";
import type { Model } from "./blueprint.js";
import type { Origin } from "./element.js";

/** A text of a blueprint, and where it was written. */
interface DrawnText {
  readonly text: string;
  readonly at: Span;
}

/** What no picture shows: names for the compiler, and what stands in the report alone. */
const notDrawn: ReadonlySet<string> = new Set([
  "about",
  "notes",
  "scripts",
  "trainings",
  "standards",
  "formula",
  "question",
  "source",
  "tags",
  "constraints",
  "edition",
  "language",
  "was",
  "id",
  "path",
  "step",
  "phase",
  "lane",
  "from",
  "to",
  "by",
  "via",
  "using",
  "at",
  "target",
  "for",
  "owner",
  "stakeholders",
  "measuredBy",
  "supports",
  "resolves",
  "recovers",
  "insights",
  "evidence",
  "persona",
  "depends",
  "introduces",
  "retires",
  "involves",
  "replaces",
  "acceptedBy",
  "tier",
  "origin",
  "computed",
]);

/** All texts of a blueprint that pictures show, roughly in the order in which they are read. */
export function* textsIn(model: Model): Iterable<DrawnText> {
  yield* walk(model, model.origin, "");
}

function* walk(value: unknown, origin: Origin, path: string): Iterable<DrawnText> {
  if (typeof value === "string") yield { text: value, at: placeOf(origin, path) };
  else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* walk(item, origin, `${path}.${i}`);
  } else if (typeof value === "object" && value !== null) {
    const own = "origin" in value ? (value.origin as Origin) : undefined;
    for (const [key, inner] of Object.entries(value)) {
      if (notDrawn.has(key) || isListOfIds(key, inner)) continue;
      yield* walk(inner, own ?? origin, own === undefined ? `${path}.${key}` : key);
    }
  }
}

/** A phase and a path name their steps, a blueprint holds them. */
function isListOfIds(key: string, value: unknown): boolean {
  return key === "steps" && Array.isArray(value) && typeof value[0] === "string";
}

/** The place of a part, or of what it is a part of. */
function placeOf({ parts, name }: Origin, path: string): Span {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const span = parts.get(at);
    if (span !== undefined) return span;
  }
  return name;
}
