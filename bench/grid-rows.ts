import type { GridInput } from "../src/layout/grid/grid.js";
import { layoutGrid } from "../src/layout/grid/layout-grid.js";
import { checkGrid, type Faults } from "../test/support/check-grid.js";
import { generateGrid, usualShape } from "../test/support/generate-grid.js";
import { figuresOf } from "../test/support/grid-figures.js";
import { drawingNames, readDrawing } from "../test/support/read-drawing.js";
import { d2Figures } from "./d2.js";
import { graphvizFigures } from "./graphviz.js";
import type { Rows } from "./layout.js";
import { rounded, type TableColumn, tableHead, tableLine, timed } from "./table.js";

const columns: readonly TableColumn[] = [
  ["drawing", -18],
  ["boxes", 6],
  ["links", 6],
  ["overlap", 8],
  ["through", 8],
  ["labels", 7],
  ["other", 6],
  ["cross", 6],
  ["bends", 6],
  ["most", 5],
  ["straight", 9],
  ["length", 7],
  ["detour", 7],
  ["95%", 5],
  ["area", 6],
  ["ms", 7],
  ["fast", 6],
  ["| neato: cross", 15],
  ["ms", 6],
  ["| d2 dagre: cross", 18],
  ["ms", 6],
  ["| d2 elk: cross", 16],
  ["ms", 6],
];

const peerNames = ["Graphviz (neato)", "D2 with dagre", "D2 with elk"] as const;

function drawings(): ReadonlyMap<string, GridInput> {
  const found = new Map<string, GridInput>(drawingNames().map((name) => [name, readDrawing(name)]));
  for (const steps of [5, 12, 30, 60]) found.set(`generated-${steps}`, generateGrid(usualShape(7, steps)));
  return found;
}

/** The grid alone: boxes, links and labels, before anything of a blueprint stands around them. */
export async function gridRows(): Promise<Rows> {
  const rows: Record<string, Readonly<Record<string, number>>> = {};
  console.log(tableHead(columns));
  const missing = new Set<string>(peerNames);
  for (const [name, input] of drawings()) {
    layoutGrid(input, { search: false });
    const [layout, milliseconds] = await timed(() => layoutGrid(input));
    const [, fast] = await timed(() => layoutGrid(input, { search: false }));
    const figures = figuresOf(input, layout);
    const row = { ...faultsOf(checkGrid(input, layout)), ...roundedAll({ ...figures }) };
    rows[name] = row;
    const peers = [graphvizFigures(input, layout), d2Figures(input, "dagre"), d2Figures(input, "elk")];
    for (const [i, peer] of peers.entries()) if (peer !== undefined) missing.delete(peerNames[i]!);
    console.log(
      tableLine(columns, [
        name,
        input.boxes.length,
        input.links.length,
        row.overlaps,
        row.throughBoxes,
        row.labelCollisions,
        row.otherFaults,
        figures.crossings,
        figures.bendsPerLink.toFixed(2),
        figures.mostBends,
        `${Math.round(figures.straightShare * 100)}%`,
        figures.lengthPerLink.toFixed(0),
        figures.detourMedian.toFixed(2),
        figures.detour95.toFixed(2),
        figures.areaRatio.toFixed(2),
        milliseconds.toFixed(0),
        fast.toFixed(0),
        ...peers.flatMap((peer) => [peer?.crossings ?? "–", peer?.milliseconds.toFixed(0) ?? "–"]),
      ]),
    );
  }
  if (missing.size > 0) console.log(`Not installed, or unable to draw these: ${[...missing].join(", ")}.`);
  return rows;
}

function roundedAll(figures: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]));
}

function faultsOf(faults: Faults) {
  const sum = (isMeant: (fault: string) => boolean): number =>
    Object.entries(faults).reduce((total, [fault, count]) => total + (isMeant(fault) ? count : 0), 0);
  const named = { overlaps: "box on box", throughBoxes: "link through box" };
  const isLabel = (fault: string): boolean => fault.startsWith("label");
  return {
    overlaps: sum((fault) => fault === named.overlaps),
    throughBoxes: sum((fault) => fault === named.throughBoxes),
    labelCollisions: sum(isLabel),
    otherFaults: sum((fault) => !isLabel(fault) && !Object.values(named).includes(fault)),
  };
}
