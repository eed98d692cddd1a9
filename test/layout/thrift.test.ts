import { expect, test } from "vitest";
import { layCorridors } from "../../src/layout/grid/corridors.js";
import type { Path } from "../../src/layout/grid/occupancy.js";
import { place } from "../../src/layout/grid/placing.js";
import { routeLinks } from "../../src/layout/grid/routing.js";
import { searchFrom, searchPaths } from "../../src/layout/grid/search.js";
import { generateGrid, usualShape } from "../support/generate-grid.js";

test("a search that leaves out what can't win finds what one of everything finds", () => {
  let leftOut = 0;
  for (let seed = 1; seed <= 16; seed++) {
    const input = generateGrid(usualShape(seed, 2 + (seed % 4)));
    const searchedBy = (search: typeof searchPaths): { paths: readonly Path[]; effort: number } => {
      const { placement, finder } = place(input);
      const corridors = layCorridors(placement);
      const routing = routeLinks(placement, corridors, finder);
      return { paths: search(placement, corridors, routing), effort: routing.finder.effort };
    };
    const all = searchedBy(searchFrom);
    const thrifty = searchedBy(searchPaths);
    expect(thrifty.paths, `seed ${seed}`).toEqual(all.paths);
    if (thrifty.effort !== all.effort) leftOut++;
  }
  expect(leftOut).toBeGreaterThan(4);
});
