import { spawnSync } from "node:child_process";
import type { GridInput } from "../src/layout/grid/grid.js";
import { crossingsAmong, segmentsOf } from "./segments.js";

type Point = readonly [number, number];

/** So many straight pieces stand for a curve. */
const piecesOfCurve = 8;

/**
 * What D2 makes of the same boxes and links, with a container for each lane; it has no columns. Nothing where it isn't
 * installed, or can't draw them.
 */
export function d2Figures(
  input: GridInput,
  engine: "dagre" | "elk",
): { readonly crossings: number; readonly milliseconds: number } | undefined {
  const started = process.hrtime.bigint();
  const { stdout, status, error } = spawnSync("d2", [`--layout=${engine}`, "-", "-"], {
    input: writeD2(input),
    timeout: 120_000,
    maxBuffer: 1e8,
  });
  if (error !== undefined || status !== 0) return undefined;
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  return { crossings: crossingsAmong(segmentsOf(readD2Lines(stdout.toString()))), milliseconds };
}

export function writeD2(input: GridInput): string {
  const pathOf = new Map(input.boxes.map((box) => [box.id, `${quoted(input.rows[box.row]!.lane)}.${quoted(box.id)}`]));
  const boxes = input.boxes.map((box) => {
    const shape = box.shape === "diamond" ? " { shape: diamond }" : "";
    return `${pathOf.get(box.id)}: ${quoted(box.text)}${shape}`;
  });
  const links = input.links.map(({ from, to, kind, label = "" }) => {
    const arrow = kind === "exchange" ? "<->" : "->";
    return `${pathOf.get(from)} ${arrow} ${pathOf.get(to)}${label === "" ? "" : `: ${quoted(label)}`}`;
  });
  return `${[...boxes, ...links].join("\n")}\n`;
}

/** The lines of D2's SVG: each connection is a path of the class `connection`, of moves, straight pieces and curves. */
export function readD2Lines(svg: string): readonly (readonly Point[])[] {
  const paths = [...svg.matchAll(/<path\b[^>]*>/g)].map(([tag]) => tag);
  return paths
    .filter((tag) => /\sclass="(?:[^"]*\s)?connection[\s"]/.test(tag))
    .map((tag) => readPath(/\sd="([^"]*)"/.exec(tag)?.[1] ?? ""));
}

function readPath(d: string): readonly Point[] {
  const points: Point[] = [];
  let control: Point | undefined;
  for (const [, command = "", rest = ""] of d.matchAll(/([MLCS])([^MLCS]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const size = { M: 2, L: 2, S: 4, C: 6 }[command]!;
    for (let at = 0; at + size <= numbers.length; at += size) {
      const given = pointsOf(numbers.slice(at, at + size));
      const start = points.at(-1) ?? given[0]!;
      const first = command === "S" ? mirrored(control ?? start, start) : given[0]!;
      if (size === 2) points.push(given[0]!);
      else points.push(...curve([start, first, given.at(-2)!, given.at(-1)!]));
      control = size === 2 ? undefined : given.at(-2);
    }
  }
  return points;
}

function pointsOf(numbers: readonly number[]): readonly Point[] {
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1]!] as const] : []));
}

function mirrored([x, y]: Point, [atX, atY]: Point): Point {
  return [2 * atX - x, 2 * atY - y];
}

/** The points of a cubic curve behind its start. */
function curve(controls: readonly [Point, Point, Point, Point]): readonly Point[] {
  return Array.from({ length: piecesOfCurve }, (_, i): Point => {
    const t = (i + 1) / piecesOfCurve;
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    const at = (axis: 0 | 1): number => controls.reduce((sum, point, k) => sum + weights[k]! * point[axis], 0);
    return [at(0), at(1)];
  });
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ").replaceAll("$", "\\$")}"`;
}
