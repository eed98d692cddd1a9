import type { Statement } from "../../syntax/ast.js";
import { actions } from "../../syntax/keywords/acting.js";
import { widthOf } from "../../syntax/line-width.js";
import type { Head } from "./pieces.js";

/** A statement of a block, as far as its columns hang on it. */
export interface Row {
  readonly statement: Statement;
  readonly head: Head;
  /** A blank line above ends what is aligned with each other. */
  readonly blank: boolean;
  /** Its block goes over several lines. */
  readonly isLong: boolean;
}

/** Lanes are as wide in every step, whichever of them it has. */
const laneWidth = Math.max(...actions.map(({ word }) => word.length));

/** What is longer stands out, rather than push all others away: ids and titles. */
const longest = [Number.POSITIVE_INFINITY, 24, 44];

/**
 * How wide the cells of each row are, so that those of neighbours of one sort stand in columns. Where a block has lanes, its
 * items are aligned with them.
 */
export function columnsOf(rows: readonly Row[], hasLanes: boolean): readonly (readonly number[])[] {
  const widths: (readonly number[])[] = rows.map(() => []);
  let run: number[] = [];
  let sort: string | undefined;
  const close = (): void => {
    const found = widthsOf(
      run.map((at) => rows[at]!),
      hasLanes,
    );
    for (const at of run) widths[at] = found;
    run = [];
    sort = undefined;
  };
  for (const [at, row] of rows.entries()) {
    if (row.blank) close();
    const own = sortOf(row);
    if (own === undefined) continue;
    if (own !== sort) close();
    sort = own;
    run.push(at);
    if (own === lonely) close();
  }
  close();
  return widths;
}

const lonely = "";

/** What is aligned with each other; nothing for what others are aligned across. */
function sortOf({ statement, head, isLong }: Row): string | undefined {
  const { form, word } = statement.word;
  if (form === "handshake" || head.cells.length === 0) return undefined;
  if (form === "action" || form === "decision") return "act";
  if (form === "item") return head.rest.length === 0 ? undefined : "item";
  if (form === "option") return "option";
  return isLong ? lonely : word;
}

function widthsOf(rows: readonly Row[], hasLanes: boolean): readonly number[] {
  const widths: number[] = [];
  for (const { statement, head } of rows) {
    const { form } = statement.word;
    const least = form === "action" || form === "decision" || (form === "item" && hasLanes) ? laneWidth : 0;
    for (const [at, { text, lines }] of head.cells.entries()) {
      const width = lines === undefined ? widthOf(text) : 0;
      // Words of two, such as `measured by`, stand out as well.
      const isAligned = width <= (longest[at] ?? 0) && !(form === "item" && text.includes(" "));
      widths[at] = Math.max(widths[at] ?? 0, isAligned ? width : 0, at === 0 ? least : 0);
    }
  }
  return widths;
}
