import { expect, it } from "vitest";
import { itemsOf } from "../../src/diff/items.js";
import { kinds } from "../../src/diff/kinds.js";
import { fullModel } from "../support/full-model.js";

/** What an element is called, where it stands and what it holds are compared otherwise; `computed` follows from the rest. */
const otherwise = new Set(["id", "was", "path", "step", "phase", "order", "ancillary", "origin", "computed"]);
const held = new Set([
  "actions",
  "decisions",
  "pains",
  "opportunities",
  "options",
  "tiers",
  "steps",
  "format",
  "version",
]);
const lists = new Set(Object.keys(fullModel).filter((key) => Array.isArray(Reflect.get(fullModel, key))));

it("compares everything that a model can hold", () => {
  const forgotten = itemsOf(fullModel).flatMap(({ kind, element }) => {
    const known = new Set(kinds[kind].fields.map(({ key }) => key));
    const parts = kind === "blueprint" ? Object.keys(element).filter((key) => !lists.has(key)) : Object.keys(element);
    const isKnown = (key: string): boolean => known.has(key) || otherwise.has(key) || held.has(key);
    return parts.filter((key) => !isKnown(key)).map((key) => `${kind}.${key}`);
  });
  // An option stands in the model as a handshake too, which has more fields than an option can be given.
  expect(new Set(forgotten)).toEqual(
    new Set(["option.from", "option.kind", "option.via", "option.notes", "option.measuredBy"]),
  );
  expect(new Set(itemsOf(fullModel).map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
});
