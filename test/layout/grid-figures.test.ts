import { describe, expect, test } from "vitest";
import type { GridInput, GridLayout, PlacedLink } from "../../src/layout/grid/grid.js";
import { layoutGrid } from "../../src/layout/grid/layout-grid.js";
import { checkGrid } from "../support/check-grid.js";
import { figuresOf } from "../support/grid-figures.js";
import { drawingNames, readDrawing } from "../support/read-drawing.js";

/** Crossings that the eight drawings have at most, with the search and without. */
const crossings = { searched: [0, 6, 8, 10, 6, 13, 29, 68], fast: [0, 15, 15, 16, 20, 27, 54, 134] };

describe("figures of the eight drawings", () => {
  test.each(drawingNames().map((name, index) => [name, index] as const))("%s", (name, index) => {
    const input = readDrawing(name);
    const figures = figuresOf(input, layoutGrid(input));
    expect(figures.crossings).toBeLessThanOrEqual(crossings.searched[index]!);
    expect(figures.bendsPerLink).toBeLessThanOrEqual(1.1);
    expect(figures.mostBends).toBeLessThanOrEqual(5);
    expect(figures.straightShare).toBeGreaterThanOrEqual(0.45);
    expect(figures.detourMedian).toBeLessThanOrEqual(1.25);
    expect(figures.detour95).toBeLessThanOrEqual(1.9);
    expect(figures.areaRatio).toBeLessThanOrEqual(input.links.length <= 70 ? 2.4 : 2.8);
  });

  test.each(drawingNames().map((name, index) => [name, index] as const))("%s without the search", (name, index) => {
    const input = readDrawing(name);
    const layout = layoutGrid(input, { search: false });
    expect(checkGrid(input, layout)).toEqual({});
    expect(figuresOf(input, layout).crossings).toBeLessThanOrEqual(crossings.fast[index]!);
  });
});

describe("a layout", () => {
  const input = readDrawing("4-retail");
  const layout = layoutGrid(input);

  test("is the same every time", () => {
    expect(layoutGrid(structuredClone(input))).toEqual(layout);
  });

  test("keeps its turns when a label changes", () => {
    const links = input.links.map((link, index) => (index === 20 ? { ...link, label: "another word" } : link));
    expect(turnsOf(layoutGrid({ ...input, links }))).toEqual(turnsOf(layout));
  });

  test("keeps nearly all turns when a link is added or taken away", () => {
    const [from, to] = [input.boxes[9]!.id, input.boxes[30]!.id];
    const added = { id: "new", from, to, kind: "handover", back: false } as const;
    const changed: GridInput[] = [{ ...input, links: [...input.links, added] }];
    for (let left = 0; left < input.links.length; left += 9)
      changed.push({ ...input, links: input.links.toSpliced(left, 1) });
    const old = turnsOf(layout);
    const kept = changed.map((other) => {
      const turns = [...turnsOf(layoutGrid(other))].filter(([id]) => old.has(id));
      return turns.filter(([id, turn]) => old.get(id) === turn).length / turns.length;
    });
    expect(kept.reduce((sum, share) => sum + share, 0) / kept.length).toBeGreaterThan(0.97);
  });

  test("of nothing is empty", () => {
    const nothing = layoutGrid({ columns: [], rows: [], boxes: [], links: [] });
    expect(nothing).toMatchObject({ columns: [], rows: [], boxes: [], links: [], separators: [] });
  });

  test("of steps and bands without boxes has their titles' room", () => {
    const columns = [40, 200].map((minWidth, index) => ({ id: `step${index}`, minWidth, gapBefore: 30 }));
    const rows = [20, 120].map((minHeight, index) => ({
      id: `row${index}`,
      lane: `lane${index}`,
      separatorBefore: "line" as const,
      minHeight,
    }));
    const bare: GridInput = { columns, rows, boxes: [], links: [] };
    expect(checkGrid(bare, layoutGrid(bare))).toEqual({});
  });

  test("ends at no box that isn't there", () => {
    const links = [{ id: "astray", from: input.boxes[0]!.id, to: "nowhere", kind: "handover", back: false } as const];
    expect(() => layoutGrid({ ...input, links })).toThrow("link astray ends at no box of the grid");
  });
});

/** Directions of each link's pieces, by its id. */
function turnsOf(layout: GridLayout): ReadonlyMap<string, string> {
  return new Map(layout.links.map((link) => [link.id, directionsOf(link)]));
}

function directionsOf({ points }: PlacedLink): string {
  return points
    .slice(1)
    .map(([x, y], index) => {
      const [fromX, fromY] = points[index]!;
      if (x !== fromX) return x > fromX ? "E" : "W";
      return y > fromY ? "S" : "N";
    })
    .join("");
}
