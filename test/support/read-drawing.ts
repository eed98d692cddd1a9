import { readdirSync, readFileSync } from "node:fs";
import type { GridBox, GridInput, GridLink, GridRow } from "../../src/layout/grid/grid.js";

/** From the root of the project, where tests and benchmarks run. */
const folder = "test/layout/drawings";

/** The names of the drawings on which figures are compared, from the smallest. */
export function drawingNames(): readonly string[] {
  return readdirSync(folder)
    .map((file) => file.replace(".txt", ""))
    .sort();
}

/**
 * Reads a drawing. Its lines are `columns ID…`, `row ID LANE SEPARATOR`, `box|diamond ID COLUMN ROW TEXT` and
 * `KIND FROM TO [back] [: LABEL]`.
 */
export function readDrawing(name: string): GridInput {
  const columns: string[] = [];
  const rows: GridRow[] = [];
  const boxes: GridBox[] = [];
  const links: GridLink[] = [];
  for (const line of readFileSync(`${folder}/${name}.txt`, "utf8").trimEnd().split("\n")) {
    const [word = "", first = "", second = "", ...rest] = line.split(" ");
    if (word === "columns") columns.push(...line.split(" ").slice(1));
    else if (word === "row")
      rows.push({ id: first, lane: second, separatorBefore: rest[0] as GridRow["separatorBefore"] });
    else if (word === "box" || word === "diamond") {
      const [row, ...text] = rest;
      boxes.push({
        id: first,
        column: Number(second),
        row: Number(row),
        shape: word,
        text: text.join(" "),
        badges: [],
      });
    } else links.push(linkOf(links.length, word as GridLink["kind"], first, second, rest.join(" ")));
  }
  return { columns: columns.map((id) => ({ id, minWidth: 0 })), rows, boxes, links };
}

function linkOf(index: number, kind: GridLink["kind"], from: string, to: string, rest: string): GridLink {
  const link = { id: `link${index}`, from, to, kind, back: rest.startsWith("back") };
  const colon = rest.indexOf(": ");
  return colon < 0 ? link : { ...link, label: rest.slice(colon + 2) };
}
