import { describe, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { drawJourney } from "../../src/layout/journey/draw.js";
import { checkView } from "../support/check-svg.js";
import { enrichModel } from "../support/enrich-model.js";
import { exampleModels } from "../support/example-models.js";
import { generateModel } from "../support/generate-model.js";

describe("a drawn journey has no fault", () => {
  test.each([...exampleModels()])("%s", (_, model) => {
    expect(checkView(printSvg(drawJourney(model)))).toEqual([]);
  });

  test.each([
    { seed: 1, steps: 3 },
    { seed: 2, steps: 8, strange: 30 },
    { seed: 3, steps: 12, personas: 7 },
    { seed: 4, steps: 5, strange: 100, personas: 3 },
    { seed: 5, steps: 30 },
    { seed: 8, steps: 60 },
    { seed: 6, steps: 1, ancillaries: 0, personas: 0 },
    { seed: 7, steps: 1, strange: 100, personas: 1 },
  ])("generated %o", (wish) => {
    const model = enrichModel(generateModel(wish), wish);
    expect(checkView(printSvg(drawJourney(model)))).toEqual([]);
  });
});
