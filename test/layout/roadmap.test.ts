import { describe, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { drawRoadmap } from "../../src/layout/roadmap/draw.js";
import { checkView } from "../support/check-svg.js";
import { enrichModel } from "../support/enrich-model.js";
import { exampleModels } from "../support/example-models.js";
import { generateModel } from "../support/generate-model.js";

describe("a drawn roadmap has no fault", () => {
  test.each([...exampleModels()])("%s", (_, model) => {
    expect(checkView(printSvg(drawRoadmap(model)))).toEqual([]);
  });

  test.each([
    { seed: 1, initiatives: 1 },
    { seed: 2, initiatives: 4, days: 40 },
    { seed: 3, initiatives: 12 },
    { seed: 4, initiatives: 9, strange: 100 },
    { seed: 5, initiatives: 25, days: 1500 },
    { seed: 6, initiatives: 8, days: 20_000 },
    ...[7, 8, 9, 10, 11, 12].map((seed) => ({ seed, initiatives: 10 })),
  ])("generated %o", (wish) => {
    const model = enrichModel(generateModel({ steps: 2, ...wish }), wish);
    const svg = printSvg(drawRoadmap(model));
    expect(checkView(svg)).toEqual([]);
    const links = model.initiatives.reduce((sum, { depends }) => sum + depends.length, 0);
    expect(svg.match(/data-kind="edge"/g) ?? []).toHaveLength(links);
    expect(svg.match(/data-kind="node"/g)).toHaveLength(model.initiatives.length);
  });
});
