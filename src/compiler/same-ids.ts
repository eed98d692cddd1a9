import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { duplicateName } from "../diagnostics/messages/names.js";
import type { Span } from "../text/source.js";

/** Finds ids that several blueprints have: their outputs would have the same names. The first of them may keep it. */
export function sameIds(blueprints: readonly { readonly id: string; readonly place: Span }[]): readonly Diagnostic[] {
  const first = new Map<string, Span>();
  return blueprints.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, place);
      return [];
    }
    const words = { name: id, kind: "a blueprint", first: "a blueprint" };
    return duplicateName(place, words, { related: [{ span: before, message: "declared here" }] });
  });
}
