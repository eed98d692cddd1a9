import type { SystemStatus } from "../../model/people.js";
import type { SystemCard } from "./card.js";
import { categoryTitles, statuses } from "./landscape.js";

/** Where a card stands in the grid, before the grid has sizes. */
export interface Slot {
  readonly card: SystemCard;
  readonly row: number;
  readonly column: number;
  /** From the top, among those of its row and column. */
  readonly place: number;
}

export interface Grid {
  /** Titles of the categories that occur. */
  readonly rows: readonly string[];
  /** The status of each column: one status may have several, side by side. */
  readonly columns: readonly SystemStatus[];
  readonly slots: readonly Slot[];
}

/** Fewer columns leave a page empty beside them. */
const usualColumns = 4;

/** Cards by category and status, in the order in which they were written. */
export function gridOf(cards: readonly SystemCard[]): Grid {
  const categories = [...categoryTitles.keys()].filter((category) =>
    cards.some(({ entry }) => entry.system.category === category),
  );
  const inCell = (category: string | undefined, status: SystemStatus): readonly SystemCard[] =>
    cards.filter(({ entry: { system } }) => system.category === category && system.status === status);
  const most = new Map(
    statuses.map((status) => [status, Math.max(...categories.map((category) => inCell(category, status).length), 0)]),
  );
  const breadths = breadthsOf(most, Math.max(usualColumns, Math.ceil(Math.sqrt(cards.length * 0.8))));
  const columns = statuses.flatMap((status) => Array.from({ length: breadths.get(status)! }, () => status));
  const slots = categories.flatMap((category, row) =>
    statuses.flatMap((status) => {
      const first = columns.indexOf(status);
      const breadth = breadths.get(status)!;
      return inCell(category, status).map((card, i) => {
        return { card, row, column: first + (i % breadth), place: Math.floor(i / breadth) };
      });
    }),
  );
  return { rows: categories.map((category) => categoryTitles.get(category)!), columns, slots };
}

/** As many columns as there is room for, first for the statuses with the highest stacks. */
function breadthsOf(most: ReadonlyMap<SystemStatus, number>, room: number): ReadonlyMap<SystemStatus, number> {
  const breadths = new Map([...most].map(([status, cards]) => [status, Math.min(1, cards)]));
  const heightOf = (status: SystemStatus): number => Math.ceil(most.get(status)! / Math.max(1, breadths.get(status)!));
  for (let columns = [...breadths.values()].reduce((a, b) => a + b, 0); columns < room; columns++) {
    const [highest] = statuses.toSorted((a, b) => heightOf(b) - heightOf(a));
    if (highest === undefined || heightOf(highest) <= 1) break;
    breadths.set(highest, breadths.get(highest)! + 1);
  }
  return breadths;
}
