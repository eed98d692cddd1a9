// What the layout of service blueprints is worth: figures of fixed drawings, of generated ones and of the examples, beside
// what Graphviz makes of the same boxes and links where it is installed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { GridInput } from "../src/layout/grid/grid.js";
import { layoutGrid } from "../src/layout/grid/layout-grid.js";
import { checkGrid } from "../test/support/check-grid.js";
import { generateGrid, usualShape } from "../test/support/generate-grid.js";
import { type Figures, figuresOf } from "../test/support/grid-figures.js";
import { drawingNames, readDrawing } from "../test/support/read-drawing.js";
import { graphvizFigures } from "./graphviz.js";

const baselineFile = "bench/layout-baseline.json";

/** Figures that mean the same on every machine; milliseconds don't, and are printed only. */
interface Row extends Figures {
  readonly faults: number;
}

function drawings(): ReadonlyMap<string, GridInput> {
  const found = new Map<string, GridInput>(drawingNames().map((name) => [name, readDrawing(name)]));
  for (const steps of [5, 12, 30, 60]) found.set(`generated-${steps}`, generateGrid(usualShape(7, steps)));
  return found;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Prints the table; with `compare` it fails where a figure is worse than the baseline, with `write` it records them. */
export function benchLayout(words: readonly string[]): boolean {
  const rows: Record<string, Row> = {};
  console.log(
    "drawing            boxes links faults cross bends most straight detour  95%  area     ms fast ms | dot: cross     ms",
  );
  for (const [name, input] of drawings()) {
    layoutGrid(input, { search: false });
    const [layout, milliseconds] = timed(() => layoutGrid(input));
    const [, fast] = timed(() => layoutGrid(input, { search: false }));
    const { crossings, ...figures } = figuresOf(input, layout);
    const faults = Object.values(checkGrid(input, layout)).reduce((sum, count) => sum + count, 0);
    const row = {
      faults,
      crossings,
      bendsPerLink: rounded(figures.bendsPerLink),
      mostBends: figures.mostBends,
      straightShare: rounded(figures.straightShare),
      detourMedian: rounded(figures.detourMedian),
      detour95: rounded(figures.detour95),
      areaRatio: rounded(figures.areaRatio),
    };
    rows[name] = row;
    const peer = graphvizFigures(input, layout);
    const cells = [
      [name, -18],
      [input.boxes.length, 6],
      [input.links.length, 6],
      [row.faults, 7],
      [row.crossings, 6],
      [row.bendsPerLink.toFixed(2), 6],
      [row.mostBends, 5],
      [`${Math.round(row.straightShare * 100)}%`, 9],
      [row.detourMedian.toFixed(2), 7],
      [row.detour95.toFixed(2), 5],
      [row.areaRatio.toFixed(2), 6],
      [milliseconds.toFixed(0), 7],
      [fast.toFixed(0), 8],
      ["|", 2],
      [peer?.crossings ?? "–", 11],
      [peer?.milliseconds.toFixed(0) ?? "–", 7],
    ] as const;
    console.log(cells.map(([cell, width]) => pad(String(cell), width)).join(""));
  }
  if (words.includes("--write")) writeFileSync(baselineFile, `${JSON.stringify(rows, null, 2)}\n`);
  return words.includes("--compare") ? holdsBaseline(rows) : true;
}

function pad(cell: string, width: number): string {
  return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
}

function timed<T>(work: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1000];
}

function holdsBaseline(rows: Readonly<Record<string, Row>>): boolean {
  if (!existsSync(baselineFile)) return false;
  const baseline: Record<string, Row> = JSON.parse(readFileSync(baselineFile, "utf8"));
  let holds = true;
  for (const [name, before] of Object.entries(baseline)) {
    for (const [figure, limit] of Object.entries(before) as [keyof Row, number][]) {
      const now = rows[name]?.[figure];
      const isWorse = now === undefined || (figure === "straightShare" ? now < limit : now > limit);
      if (!isWorse) continue;
      holds = false;
      console.error(`${name}: ${figure} was ${limit} and is ${now ?? "gone"}`);
    }
  }
  return holds;
}
