import { describe, expect, test } from "vitest";
import { layoutGrid } from "../../src/layout/grid/layout-grid.js";
import { checkGrid } from "../support/check-grid.js";
import { generateGrid, randomShape, usualShape } from "../support/generate-grid.js";
import { drawingNames, readDrawing } from "../support/read-drawing.js";

describe("a grid's drawing is faultless", () => {
  test.each(drawingNames())("%s", (name) => {
    const input = readDrawing(name);
    expect(checkGrid(input, layoutGrid(input))).toEqual({});
  });

  test.each([5, 12, 30, 60])("with %i steps", (steps) => {
    const input = generateGrid(usualShape(steps, steps));
    expect(checkGrid(input, layoutGrid(input))).toEqual({});
  });

  test("of any shape", () => {
    const seeds = Number(process.env["GRID_SEEDS"] ?? 150);
    const first = Number(process.env["GRID_FIRST_SEED"] ?? 1);
    const faulty: unknown[] = [];
    for (let seed = first; seed < first + seeds; seed++) {
      const input = generateGrid(randomShape(seed));
      // The search takes most of the time and changes nothing but paths: one in three is enough.
      const faults = checkGrid(input, layoutGrid(input, { search: seed % 3 === 0 }));
      if (Object.keys(faults).length > 0) faulty.push({ seed, faults });
    }
    expect(faulty).toEqual([]);
  }, 600_000);
});
