import { expect, test } from "vitest";
import { gapBeside } from "../../src/layout/blueprint/gap.js";

const down = (x: number) => ({
  id: `${x}`,
  points: [
    [x - 20, 5],
    [x, 5],
    [x, 90],
    [x - 20, 90],
  ] as const,
});

test.each<[string, readonly number[], { x: number; width: number }]>([
  ["nothing runs down in it", [], { x: 100, width: 28 }],
  ["a line runs down far from it", [40, 160], { x: 100, width: 28 }],
  ["a line runs at its left end", [99], { x: 106, width: 22 }],
  ["lines run at both ends", [100, 127], { x: 107, width: 13 }],
  ["it is full", [104, 116, 124], { x: 100, width: 28 }],
])("the gap where %s", (_, lines, expected) => {
  expect(gapBeside({ links: lines.map(down) }, { x: 100, width: 28 })).toEqual(expected);
});

test("labels belong to the lanes", () => {
  const text = { x: 0, y: 0, width: 12, height: 12, lines: [] };
  const label = { x: 100, y: 40, width: 12, height: 12, text };
  const link = {
    id: "a",
    points: [
      [90, 0],
      [90, 90],
    ] as const,
    label,
  };
  expect(gapBeside({ links: [link] as never }, { x: 100, width: 28 })).toEqual({ x: 112, width: 16 });
});
