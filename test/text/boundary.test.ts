import { expect, it } from "vitest";
import { beginningOf, boundaryAt } from "../../src/text/boundary.js";

it.each([
  ["", 3, 3, ""],
  ["abc", 0, 0, ""],
  ["abc", 2, 2, "ab"],
  ["abc", 9, 9, "abc"],
  ["a😀b", 1, 1, "a"],
  ["a😀b", 2, 1, "a"],
  ["a😀b", 3, 3, "a😀"],
  ["\udc00", 0, 0, ""],
])("parts no character: %j at %i", (text, offset, boundary, beginning) => {
  expect([boundaryAt(text, offset), beginningOf(text, offset)]).toEqual([boundary, beginning]);
});
