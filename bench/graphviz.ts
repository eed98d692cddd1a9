import { spawnSync } from "node:child_process";
import type { GridInput, GridLayout } from "../src/layout/grid/grid.js";
import { crossingsAmong, type Segment, segmentsOf } from "./segments.js";

/**
 * What Graphviz makes of the same links between the same boxes at the same places (`neato -n2 -Gsplines=ortho`), as a grid
 * of lanes and steps is no layout that it has; nothing where it isn't installed.
 */
export function graphvizFigures(
  input: GridInput,
  layout: GridLayout,
): { readonly crossings: number; readonly milliseconds: number } | undefined {
  const boxes = layout.boxes.map(
    ({ id, x, y, width, height }) =>
      `"${id}" [pos="${x + width / 2},${-(y + height / 2)}!", width=${width / 72}, height=${height / 72}, shape=box, fixedsize=true, label=""]`,
  );
  const links = input.links.map(({ from, to }) => `"${from}" -> "${to}"`);
  const started = process.hrtime.bigint();
  const { stdout, status, error } = spawnSync("neato", ["-n2", "-Gsplines=ortho", "-Tplain"], {
    input: `digraph { ${[...boxes, ...links].join(";\n")} }`,
    timeout: 120_000,
  });
  if (error !== undefined || status !== 0) return undefined;
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  return { crossings: crossingsAmong(readEdges(stdout.toString())), milliseconds };
}

/** Lines `edge TAIL HEAD N X1 Y1 … XN YN …` of the format `plain`: control points of curves, of which orthogonal ones are straight. */
function readEdges(plain: string): readonly Segment[] {
  const lines = plain.split("\n").filter((line) => line.startsWith("edge "));
  return segmentsOf(
    lines.map((line) => {
      const words = line.replace(/"(?:[^"\\]|\\.)*"/g, "name").split(" ");
      const numbers = words.slice(4, 4 + 2 * Number(words[3])).map(Number);
      return numbers.flatMap((x, at) => (at % 6 === 0 ? [[x, numbers[at + 1]!] as const] : []));
    }),
  );
}
