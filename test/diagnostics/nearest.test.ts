import { describe, expect, it } from "vitest";
import { nearest } from "../../src/diagnostics/nearest.js";

const words = [
  "customer",
  "frontstage",
  "backstage",
  "support",
  "supports",
  "step",
  "stage",
  "state",
  "key",
  "kind",
  "via",
  "by",
];

describe("the nearest names", () => {
  it.each([
    ["custmer", ["customer"]],
    ["cutsomer", ["customer"]],
    ["Customer", ["customer"]],
    ["suport", ["support", "supports"]],
    ["stat", ["state", "stage", "step"]],
    ["knid", ["kind"]],
    ["vai", ["via"]],
    ["frobnicate", []],
    ["x", []],
    ["customer", []],
    ["", []],
  ])("to %s", (word, expected) => {
    expect(nearest(word, words)).toEqual(expected);
  });

  it("don't depend on the order of the candidates, and are three at most", () => {
    const names = ["aab", "aba", "baa", "aaa", "aac"];
    expect(nearest("aad", names)).toEqual(["aaa", "aab", "aac"]);
    expect(nearest("aad", names.toReversed())).toEqual(["aaa", "aab", "aac"]);
  });

  it("of a very long word aren't looked for", () => {
    expect(nearest("a".repeat(65), ["a".repeat(64)])).toEqual([]);
  });
});
