import type { GridBox, GridColumn, GridInput, GridLink, GridRow, Size } from "../../src/layout/grid/grid.js";
import { type Chance, chanceOf } from "./chance.js";
import { titleOf } from "./titles.js";

/** What a generated grid is like. Shares are from 0 to 1. */
export interface GridShape {
  readonly seed: number;
  readonly steps: number;
  /** Rows of each lane. */
  readonly lanes: readonly number[];
  readonly boxes: number;
  readonly links: number;
  readonly decisions: number;
  readonly back: number;
  /** The chance that a box may stand in a cell that has one already. */
  readonly crowding: number;
  /** Self-loops, parallel links, links far across the grid. */
  readonly oddLinks: number;
  /** Of a hundred texts: in other scripts, very long, without spaces. */
  readonly strangeTexts: number;
  /** Badges, gaps, wide headers, high bands. */
  readonly trimmings: boolean;
}

const labels = [
  "request",
  "offer",
  "order data",
  "confirmation",
  "stock level",
  "status update",
  "invoice",
  "yes",
  "no",
];
const kinds: readonly GridLink["kind"][] = ["handover", "handover", "handover", "handover", "notify", "exchange"];

export function generateGrid(shape: GridShape): GridInput {
  const chance = chanceOf(shape.seed);
  const rows = rowsOf(shape, chance);
  const boxes = boxesOf(shape, rows.length, chance);
  return { columns: columnsOf(shape, chance), rows, boxes, links: linksOf(shape, boxes, chance) };
}

/** A grid of a shape that the seed chooses: from tiny to large, from plain to odd. */
export function randomShape(seed: number): GridShape {
  const chance = chanceOf(seed + 7919);
  const steps = chance.between(1, 16);
  const lanes = Array.from({ length: chance.between(1, 5) }, () => chance.between(1, 3));
  const cells = steps * lanes.reduce((sum, rows) => sum + rows, 0);
  const boxes = Math.min(chance.between(steps, cells + 3), 100);
  return {
    seed,
    steps,
    lanes,
    boxes,
    links: Math.round(boxes * (0.8 + chance.next() * 1.2)),
    decisions: chance.next() * 0.2,
    back: chance.next() * 0.2,
    crowding: chance.pick([0, 0.1, 0.4, 1]),
    oddLinks: chance.pick([0, 0.05, 0.3]),
    strangeTexts: chance.pick([0, 0, 5, 40]),
    trimmings: chance.next() < 0.5,
  };
}

/** A grid as one would expect it, of a number of steps. */
export function usualShape(seed: number, steps: number): GridShape {
  const boxes = steps * 5;
  const links = Math.round(boxes * 1.33);
  const lanes = steps > 12 ? [1, 1, 2, 3, 2] : [1, 1, 1, 1, 1];
  const plain = { crowding: 0.05, oddLinks: 0, strangeTexts: 0, trimmings: false };
  return { seed, steps, lanes, boxes, links, decisions: 0.06, back: 0.04, ...plain };
}

function rowsOf(shape: GridShape, chance: Chance): readonly GridRow[] {
  return shape.lanes.flatMap((count, lane) =>
    Array.from({ length: count }, (_, index): GridRow => {
      const separatorBefore = index === 0 ? "line" : chance.next() < 0.8 ? "sublane" : "none";
      const row = { id: `row${lane}.${index}`, lane: `lane${lane}`, separatorBefore } as const;
      if (!shape.trimmings) return row;
      const minHeight = chance.pick([0, 40, 90, 160]);
      return { ...row, minHeight, separatorHeight: separatorBefore === "line" ? chance.pick([0, 14]) : 0 };
    }),
  );
}

function columnsOf(shape: GridShape, chance: Chance): readonly GridColumn[] {
  return Array.from({ length: shape.steps }, (_, index): GridColumn => {
    const id = `step${index}`;
    if (!shape.trimmings) return { id, minWidth: 0 };
    const minWidth = chance.pick([0, 60, 140, 260]);
    return chance.next() < 0.1 ? { id, minWidth, gapBefore: 40 } : { id, minWidth };
  });
}

function boxesOf(shape: GridShape, rows: number, chance: Chance): readonly GridBox[] {
  const boxes: GridBox[] = [];
  const taken = new Set<number>();
  for (let tries = 0; boxes.length < shape.boxes && tries < shape.boxes * 40; tries++) {
    // The first boxes are one for each step, as in a journey.
    const column = boxes.length < shape.steps ? boxes.length : chance.between(0, shape.steps - 1);
    const row = boxes.length < shape.steps ? Math.min(1, rows - 1) : chance.between(0, rows - 1);
    const cell = row * shape.steps + column;
    if (taken.has(cell) && chance.next() > shape.crowding) continue;
    taken.add(cell);
    const isDecision = chance.next() < shape.decisions;
    boxes.push({
      id: `box${boxes.length}`,
      column,
      row,
      shape: isDecision ? "diamond" : "box",
      text: shape.strangeTexts > 0 && chance.next() < 0.02 ? "" : titleOf(chance, shape.strangeTexts),
      badges: shape.trimmings ? badgesOf(chance) : [],
    });
  }
  return boxes;
}

function badgesOf(chance: Chance): readonly Size[] {
  const count = chance.pick([0, 0, 0, 1, 2, 6]);
  return Array.from({ length: count }, () => ({ width: chance.pick([14, 14, 46]), height: 14 }));
}

function linksOf(shape: GridShape, boxes: readonly GridBox[], chance: Chance): readonly GridLink[] {
  const links: GridLink[] = [];
  const seen = new Set<string>();
  for (let tries = 0; links.length < shape.links && tries < shape.links * 30; tries++) {
    const odd = chance.next() < shape.oddLinks;
    const from = chance.pick(boxes);
    const back = !odd && chance.next() < shape.back;
    const to = odd ? oddPartner(from, links, boxes, chance) : nearPartner(from, back, boxes, chance);
    if (to === undefined || (!odd && seen.has(`${from.id} ${to.id}`))) continue;
    seen.add(`${from.id} ${to.id}`);
    const kind = from.shape === "diamond" ? "option" : chance.pick(kinds);
    const link = { id: `link${links.length}`, from: from.id, to: to.id, kind, back };
    const isLabelled = kind === "option" || chance.next() < 0.6;
    const label = chance.next() * 100 < shape.strangeTexts ? titleOf(chance, 50) : chance.pick(labels);
    links.push(isLabelled ? { ...link, label } : link);
  }
  return links;
}

function nearPartner(from: GridBox, back: boolean, boxes: readonly GridBox[], chance: Chance): GridBox | undefined {
  const reach = chance.pick([0, 0, 0, 1, 1, 3]);
  const near = boxes.filter((box) => {
    const right = back ? from.column - box.column : box.column - from.column;
    return box !== from && Math.abs(box.row - from.row) <= 2 && right >= (back ? 1 : 0) && right <= (back ? 6 : reach);
  });
  return near.length === 0 ? undefined : chance.pick(near);
}

/** Itself, the same as another link's, or any box at all. */
function oddPartner(
  from: GridBox,
  links: readonly GridLink[],
  boxes: readonly GridBox[],
  chance: Chance,
): GridBox | undefined {
  if (chance.next() < 0.3) return from;
  const same = links.find((link) => link.from === from.id && link.to !== from.id);
  if (same !== undefined && chance.next() < 0.5) return boxes.find((box) => box.id === same.to);
  return chance.pick(boxes);
}
