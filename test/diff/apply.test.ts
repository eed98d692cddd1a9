import { describe, expect, it } from "vitest";
import { diffModels } from "../../src/diff/diff.js";
import type { Model } from "../../src/model/blueprint.js";
import { applyDiff, piecesOf } from "../support/apply-diff.js";
import { enrichModel } from "../support/enrich-model.js";
import { exampleModels } from "../support/example-models.js";
import { fullModel } from "../support/full-model.js";
import { generateModel } from "../support/generate-model.js";
import { mutateModel } from "../support/mutate-model.js";

function generated(seed: number): Model {
  const wish = { seed, steps: 3 + (seed % 2), ancillaries: seed % 2 };
  const model = enrichModel(generateModel(wish), { seed, initiatives: 3 });
  // Generated initiatives were written nowhere.
  return { ...model, initiatives: model.initiatives.map((each) => ({ ...each, origin: model.origin })) };
}

describe("a difference", () => {
  it("is none between a model and itself", () => {
    const models = [
      fullModel,
      ...exampleModels().values(),
      ...Array.from({ length: 50 }, (_, seed) => generated(seed)),
    ];
    for (const model of models) expect(diffModels(model, structuredCopy(model))).toEqual([]);
  });

  it("makes the newer model of the older one", () => {
    const models = Array.from({ length: 50 }, (_, seed) => generated(seed));
    for (let seed = 0; seed < 1000; seed++) {
      const before = models[seed % models.length]!;
      const after = mutateModel(before, seed, 1 + (seed % 6));
      expect(applyDiff(before, diffModels(before, after)), `seed ${seed}`).toEqual(piecesOf(after));
    }
  }, 120_000);
});

/** The same with other objects in it. */
function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, key === "origin" ? inner : structuredCopy(inner)]);
  return Object.fromEntries(entries) as T;
}
