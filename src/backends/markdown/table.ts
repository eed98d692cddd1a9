import type { Block } from "./block.js";
import { type Markdown, md } from "./text/markdown.js";

export interface Column<Row> {
  readonly head: Markdown;
  readonly cell: (row: Row) => Markdown;
  /** Figures stand at the right. */
  readonly figures?: true;
  /** Stays even where it is empty throughout: that nothing is there is what it tells. */
  readonly stays?: true;
}

/** A column of a table. */
export function column<Row>(head: Markdown, cell: (row: Row) => Markdown): Column<Row> {
  return { head, cell };
}

/** A column of figures. */
export function figures<Row>(head: Markdown, cell: (row: Row) => Markdown): Column<Row> {
  return { head, cell, figures: true };
}

/** A table without the columns that are empty throughout; no block where there are no rows. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly Block[] {
  const filled = columns
    .map((column) => ({ column, cells: rows.map(column.cell) }))
    .filter(({ column, cells }) => column.stays || cells.some((cell) => cell !== ""));
  if (filled.length === 0) return [];
  const head = line(filled.map(({ column }) => column.head));
  const rule = line(filled.map(({ column }) => (column.figures ? md`--:` : md`---`)));
  return [[head, rule, ...rows.map((_, at) => line(filled.map(({ cells }) => cells[at]!)))]];
}

function line(cells: readonly Markdown[]): Markdown {
  return md`| ${cells.join(" | ") as Markdown} |`;
}
