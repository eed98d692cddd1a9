import type { PageData } from "./page-data.js";

/** A part of the model: an action, a step, a handshake. */
export type Thing = Readonly<Record<string, unknown>>;

/** The model's parts, found by what the pictures' attributes call them. */
export interface Known {
  readonly byPath: ReadonlyMap<string, Thing>;
  readonly steps: readonly Thing[];
  readonly handshakes: readonly Thing[];
  readonly paths: readonly Thing[];
  readonly personas: readonly Thing[];
  /** What an id or path is called. */
  readonly titleOf: (id: string) => string;
  /** Where it is shown on the web, if that is known. */
  readonly sourceOf: (id: string) => string | undefined;
}

export function indexModel({ model, sources = {} }: PageData): Known {
  const addresses = new Map(Object.entries(sources));
  const steps = listOf(model, "steps");
  const titles = new Map<string, string>();
  const byPath = new Map<string, Thing>();
  for (const key of [
    "phases",
    "roles",
    "systems",
    "channels",
    "personas",
    "measures",
    "insights",
    "goals",
    "entries",
    "exits",
    "initiatives",
  ]) {
    for (const thing of listOf(model, key)) {
      titles.set(textIn(thing, "id"), textIn(thing, "title"));
      byPath.set(textIn(thing, "id"), thing);
    }
  }
  for (const step of steps) {
    titles.set(textIn(step, "id"), textIn(step, "title"));
    byPath.set(textIn(step, "id"), step);
    for (const key of ["actions", "decisions", "pains", "opportunities"]) {
      for (const thing of listOf(step, key)) {
        titles.set(textIn(thing, "path"), textIn(thing, "title"));
        byPath.set(textIn(thing, "path"), thing);
      }
    }
  }
  return {
    byPath,
    steps,
    handshakes: listOf(model, "handshakes"),
    paths: listOf(model, "paths"),
    personas: listOf(model, "personas"),
    titleOf: (id) => titles.get(id) ?? id,
    sourceOf: (id) => addresses.get(id),
  };
}

/** A text or number of the model, as text; nothing where there is neither. */
export function textIn(thing: Thing, key: string): string {
  const value = thing[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A list of the model; none where there is none. */
export function listOf(thing: Thing, key: string): readonly Thing[] {
  const value = thing[key];
  return Array.isArray(value) ? value : [];
}

export function textsOf(thing: Thing, key: string): readonly string[] {
  const value = thing[key];
  return Array.isArray(value) ? value.map(String) : [];
}
