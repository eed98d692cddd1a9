import { printSvg } from "../src/backends/svg/print.js";
import { drawBlueprint } from "../src/layout/blueprint/draw.js";
import { drawHandoffs } from "../src/layout/handoffs/draw.js";
import { drawJourney } from "../src/layout/journey/draw.js";
import { drawRoadmap } from "../src/layout/roadmap/draw.js";
import { drawSystems } from "../src/layout/systems/draw.js";
import type { Model } from "../src/model/blueprint.js";
import type { Scene } from "../src/scene/scene.js";
import { checkSvg, checkView } from "../test/support/check-svg.js";
import { enrichModel } from "../test/support/enrich-model.js";
import { exampleModels } from "../test/support/example-models.js";
import { generateModel } from "../test/support/generate-model.js";
import { readSvg } from "../test/support/read-svg.js";
import type { Rows } from "./layout.js";
import { crossingsAmong, segmentsOf } from "./segments.js";
import { rounded, type TableColumn, tableHead, tableLine, timed } from "./table.js";

const columns: readonly TableColumn[] = [
  ["picture", -44],
  ["lines", 7],
  ["overlap", 8],
  ["through", 8],
  ["labels", 7],
  ["other", 6],
  ["cross", 7],
  ["bends", 7],
  ["length", 8],
  ["area", 7],
  ["ms", 8],
];

type Draw = (model: Model) => Scene | Promise<Scene>;

const views = new Map<string, Draw>([
  ["blueprint", drawBlueprint],
  ["journey", drawJourney],
  ["handoffs", drawHandoffs],
  ["systems", drawSystems],
  ["roadmap", drawRoadmap],
]);

function models(): ReadonlyMap<string, Model> {
  const found = new Map<string, Model>();
  for (const [path, model] of exampleModels()) found.set(path.replace(/\.blueprint(\.yaml)?$/, ""), model);
  for (const steps of [5, 12, 30, 60]) {
    const wish = { seed: 7, steps };
    found.set(`generated-${steps}`, enrichModel(generateModel(wish), wish));
  }
  return found;
}

/** Finished pictures, read back from their SVG: lengths in px, areas in millions of square px. */
export async function pictureRows(): Promise<Rows> {
  const rows: Record<string, Readonly<Record<string, number>>> = {};
  console.log(`\n${tableHead(columns)}`);
  for (const [name, model] of models()) {
    for (const [view, draw] of views) {
      const [svg, milliseconds] = await timed(async () => printSvg(await draw(model)));
      const row = { ...faultsOf(view === "blueprint" ? checkSvg(svg, model) : checkView(svg)), ...figuresOf(svg) };
      const { lines, ...figures } = row;
      rows[`${name} ${view}`] = figures;
      console.log(tableLine(columns, [`${name} ${view}`, lines, ...Object.values(figures), milliseconds.toFixed(0)]));
    }
  }
  return rows;
}

function faultsOf(faults: readonly string[]) {
  const overlaps = faults.filter((fault) => fault.includes(" overlaps ")).length;
  const throughBoxes = faults.filter((fault) => fault.includes(" runs through ")).length;
  const labelCollisions = faults.filter((fault) => fault.startsWith("label ") && fault.includes(" lies on ")).length;
  return {
    overlaps,
    throughBoxes,
    labelCollisions,
    otherFaults: faults.length - overlaps - throughBoxes - labelCollisions,
  };
}

function figuresOf(svg: string) {
  const { marked, view } = readSvg(svg);
  const lines = marked.flatMap(({ kind, line }) => (line && ["handshake", "edge"].includes(kind) ? [line] : []));
  const segments = segmentsOf(lines);
  const each = Math.max(1, lines.length);
  const length = segments.reduce((sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
  return {
    lines: lines.length,
    crossings: crossingsAmong(segments),
    bendsPerLine: rounded((segments.length - lines.length) / each),
    lengthPerLine: Math.round(length / each),
    area: rounded((view.width * view.height) / 1e6),
  };
}
