import { describe, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { drawBlueprint } from "../../src/layout/blueprint/draw.js";
import { checkSvg } from "../support/check-svg.js";
import { exampleModels } from "../support/example-models.js";
import { generateModel, type Wish } from "../support/generate-model.js";

describe("a drawn blueprint has no fault", () => {
  test.each([...exampleModels()])("%s", (_, model) => {
    expect(checkSvg(printSvg(drawBlueprint(model)), model)).toEqual([]);
  });

  const wishes: readonly Wish[] = [
    ...[1, 2, 3].map((seed) => ({ seed, steps: 5 })),
    ...[4, 5].map((seed) => ({ seed, steps: 12, strange: 30 })),
    ...[6, 7].map((seed) => ({ seed, steps: 4, strange: 100, personas: 7 })),
    { seed: 8, steps: 20 },
    { seed: 10, steps: 1, ancillaries: 0, personas: 0 },
    { seed: 11, steps: 1, ancillaries: 3 },
  ];
  test.each(wishes)("generated %o", (wish) => {
    const model = generateModel(wish);
    expect(checkSvg(printSvg(drawBlueprint(model)), model)).toEqual([]);
  });

  test.each([30, 60])("%i steps, without the search for better paths", (steps) => {
    const model = generateModel({ seed: 9, steps, strange: 3 });
    expect(checkSvg(printSvg(drawBlueprint(model, { search: false })), model)).toEqual([]);
  });
});
