import { exampleOfNumber, excerpt, expectation, examples as quantities } from "../syntax/expect.js";
import type { Shape } from "../syntax/shape.js";
import type { Place } from "./place.js";
import type { Tree } from "./tree.js";

/** What stands somewhere, with its article, at the beginning of a sentence. */
export function foundIn(tree: Tree): string {
  if (tree.kind !== "scalar") return tree.kind === "list" ? "A list" : "A mapping";
  return tree.nothing ? "Nothing" : `\`${excerpt(tree.text)}\``;
}

/** What is asked for in a place, with its article. */
export function expectedIn(place: Place): string {
  switch (place.kind) {
    case "scalar":
      if (place.shape.kind === "string") return place.form?.expected ?? "a text";
      return place.shape.kind === "flag" ? "`true` or `false`" : expectation(place.shape);
    case "list":
      return "a list";
    case "record":
      return "a mapping of entries by their ids";
    default:
      return `a mapping with the keys of ${place.kind === "mapping" ? place.name : "an action"}`;
  }
}

/** A value as one might write it behind a key. */
export function entryExample(place: Place | undefined): string {
  switch (place?.kind) {
    case "scalar":
      return place.form === undefined ? scalarExample(place.shape) : `"${place.form.such.replaceAll("`", "")}"`;
    case "list":
      return `[${entryExample(place.of)}]`;
    case "record":
      return "{ its-id: { title: … } }";
    case undefined:
      return "…";
    default:
      return "{ … }";
  }
}

function scalarExample(shape: Shape): string {
  switch (shape.kind) {
    case "word":
      return shape.words[0] ?? "…";
    case "either":
      return shape.of[0] === undefined ? "…" : scalarExample(shape.of[0]);
    case "number":
      return exampleOfNumber(shape);
    default:
      return examples[shape.kind];
  }
}

const examples = {
  ...quantities,
  string: "…",
  id: "its-id",
  flag: "true",
  ref: "its-id",
  foreign: "other-blueprint.its-id",
  rate: "80 per year",
  comparison: '">= 4.5"',
} as const;
