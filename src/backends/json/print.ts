import type { Model } from "../../model/blueprint.js";
import type { Origin } from "../../model/element.js";

export interface PrintOptions {
  /** Adds to each element its `position`: the file, line and column of its name. Without it, moving a file changes nothing. */
  readonly positions?: boolean;
}

/** `ID.json`: the model with its keys in the order in which they were read, two spaces of indentation and a final line end. */
export function printModel(model: Model, { positions = false }: PrintOptions = {}): string {
  return `${JSON.stringify(positions ? withPositions(model) : model, dropOrigins, 2)}\n`;
}

function dropOrigins(key: string, value: unknown): unknown {
  return key === "origin" ? undefined : value;
}

/** A model is as deep as the language, whatever was written. */
function withPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPositions);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) =>
    key === "origin" ? ["position", placeOfName(inner as Origin)] : [key, withPositions(inner)],
  );
  return Object.fromEntries(entries);
}

function placeOfName({ name }: Origin): { readonly file: string; readonly line: number; readonly column: number } {
  return { file: name.source.path, ...name.source.positionAt(name.start) };
}
