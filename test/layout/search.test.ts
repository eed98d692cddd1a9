import { expect, test } from "vitest";
import { layCorridors } from "../../src/layout/grid/corridors.js";
import { Failures } from "../../src/layout/grid/failures.js";
import { firstDirection, lastDirection } from "../../src/layout/grid/occupancy.js";
import { place } from "../../src/layout/grid/placing.js";
import { routeLinks } from "../../src/layout/grid/routing.js";
import { leastShapeScore, shapeScore } from "../../src/layout/grid/score.js";
import { generateGrid, randomShape } from "../support/generate-grid.js";

test("no path scores less than what it is left out for", () => {
  let exact = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const { placement } = place(generateGrid(randomShape(seed)));
    const corridors = layCorridors(placement);
    const { finder } = routeLinks(placement, corridors);
    for (const link of placement.links.slice(0, 10)) {
      for (const leaveBy of [0, 1, 2, 3]) {
        const wish = {
          kind: 3 + leaveBy,
          leaveBy,
          crossingFactor: 1,
          limit: Number.POSITIVE_INFINITY,
          arriveBy: 0b1111,
        };
        for (const path of finder.find(link, wish)) {
          const least = leastShapeScore(link, firstDirection(path), lastDirection(path), corridors);
          const score = shapeScore(link.index, path, corridors);
          expect(score, `seed ${seed}, ${link.input.id}`).toBeGreaterThanOrEqual(least - 1e-6);
          if (score < least + 1e-6) exact++;
        }
      }
    }
  }
  expect(exact).toBeGreaterThan(100);
});

test("what failed is known until its links, their paths or the signs of what lies near are others", () => {
  const { placement } = place(generateGrid(randomShape(6)));
  const [a, b, c] = placement.links;
  const paths = placement.links.map(({ index }) => Int32Array.of(index, index + 1));
  const failures = new Failures();
  expect(failures.has([a!, b!], paths, [1])).toBe(false);
  failures.add([a!, b!], paths, [1]);
  expect(failures.has([a!, b!], paths, [1])).toBe(true);
  expect(
    failures.has(
      [a!, b!],
      [...paths.keys()].map((index) => paths[index]!.slice()),
      [1],
    ),
  ).toBe(true);
  expect(failures.has([a!, b!], paths, [2])).toBe(false);
  expect(failures.has([a!, c!], paths, [1])).toBe(false);
  expect(failures.has([a!], paths, [1])).toBe(false);
  expect(failures.has([b!, a!], paths, [1])).toBe(false);
  expect(failures.has([a!, b!], paths.with(b!.index, Int32Array.of(0, 9)), [1])).toBe(false);
});
