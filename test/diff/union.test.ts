import { describe, expect, test } from "vitest";
import { diffModels } from "../../src/diff/diff.js";
import { keysOf } from "../../src/diff/union/keys.js";
import { unite } from "../../src/diff/union/union.js";
import type { Model } from "../../src/model/blueprint.js";
import { changePairs, sideModel } from "../support/change-pairs.js";
import { generateModel } from "../support/generate-model.js";

const pairs: readonly (readonly [string, Model, Model])[] = [
  ...[...changePairs()].map(([name, { before, after }]) => [name, sideModel(before), sideModel(after)] as const),
  ...[1, 2, 3, 4].map(
    (seed) =>
      [`generated ${seed}`, generateModel({ seed, steps: 6 }), generateModel({ seed: seed + 9, steps: 8 })] as const,
  ),
];

describe("two sides in one model", () => {
  test.each(pairs)("%s", (_, before, after) => {
    const changes = diffModels(before, after);
    const { model, marks } = unite(before, after, changes);
    const keys = keysOf(model);
    const whole = (way: string): number => [...keys].filter((key) => markOf(key)?.way === way).length;
    const markOf = (key: string) => {
      const [space, ...path] = key.split(" ");
      return marks.of(space as Parameters<typeof marks.of>[0], path.join(" "));
    };
    // Nothing of the newer side is missing, and all that isn't there any more is marked so.
    expect([...keysOf(after)].filter((key) => !keys.has(key))).toEqual([]);
    expect(keys.size).toBe(keysOf(after).size + whole("removed"));
    expect(keys.size).toBe(keysOf(before).size + whole("added"));
    const gone = model.handshakes.filter((each) => marks.ofHandshake(each)?.way === "removed");
    const fresh = model.handshakes.filter((each) => marks.ofHandshake(each)?.way === "added");
    expect(model.handshakes.length - gone.length).toBe(after.handshakes.length);
    expect(model.handshakes.length - fresh.length).toBe(before.handshakes.length);
    // Nothing comes or goes that no change tells of.
    const isWhole = changes.some(({ way }) => way === "added" || way === "removed");
    if (!isWhole) expect(whole("added") + whole("removed")).toBe(0);
    // Every change of what is drawn is seen.
    const told = new Set([
      ...[...keys].flatMap((key) => markOf(key)?.messages ?? []),
      ...model.handshakes.flatMap((each) => marks.ofHandshake(each)?.messages ?? []),
      ...marks.undrawn.map(({ message }) => message),
    ]);
    const parts = new Set(["measure", "system"]);
    expect(changes.filter(({ kind, message }) => !told.has(message) && !parts.has(kind))).toEqual([]);
    // References lead to what is there.
    const acts = new Set(model.steps.flatMap((step) => [...step.actions, ...step.decisions].map(({ path }) => path)));
    expect(model.handshakes.filter(({ from, to }) => !acts.has(from) || !acts.has(to))).toEqual([]);
  });
});
