import { describe, expect, it } from "vitest";
import { diffModels } from "../../src/diff/diff.js";
import { changePairs, sideModel } from "../support/change-pairs.js";

/** Each file holds two sides of a blueprint and all that is to be told of them: one change a line, its message below. */
describe("a difference", () => {
  it.each([...changePairs()])("%s", async (_, { file, sides, before, after }) => {
    const changes = diffModels(sideModel(before), sideModel(after));
    const told = changes.map((change) => `${change.class} ${change.code} ${change.path}\n  ${change.message}\n`);
    await expect(`${sides}=== changes\n${told.join("")}`).toMatchFileSnapshot(file);
  });
});
