import { describe, expect, test } from "vitest";
import type { GridInput, GridLink } from "../../src/layout/grid/grid.js";
import type { FineBox } from "../../src/layout/grid/placement.js";
import { place } from "../../src/layout/grid/placing.js";
import { ReadingOrder } from "../../src/layout/grid/reading-order.js";
import { generateGrid, randomShape } from "../support/generate-grid.js";

describe("a cell's boxes are read", () => {
  test.each([
    ["as they come", "", "a b c"],
    ["as one leads to the other", "c>a", "b c a"],
    ["as one leads to the other by way of another lane", "c>x x>a", "b c a"],
    ["as they come where they lead in a circle", "a>b b>x x>a c>b", "c a b"],
    ["without regard to exchanges", "c=a", "a b c"],
    ["without regard to ways by another step", "c>y y>a", "a b c"],
    ["without regard to steps back", "c<a b<a", "a b c"],
  ])("%s", (_, ways, order) => {
    const input = inputOf(ways.split(" ").filter((way) => way !== ""));
    expect(
      new ReadingOrder(input)
        .of([0, 1, 2])
        .map((number) => input.boxes[number]!.id)
        .join(" "),
    ).toBe(order);
  });

  test("line by line or column by column", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const input = generateGrid({ ...randomShape(seed), crowding: 1 });
      const { boxes } = place(input).placement;
      const reading = new ReadingOrder(input);
      for (const cell of cellsOf(input)) {
        const order = reading.of(cell).map((number) => boxes[number]!);
        const isSorted = [byLines, byColumns].some((compare) =>
          order.every((box, i) => i === 0 || compare(order[i - 1]!, box) < 0),
        );
        expect(isSorted, `seed ${seed}, cell of ${order.map(({ input: { id } }) => id).join(" ")}`).toBe(true);
      }
    }
  });
});

function byLines(a: FineBox, b: FineBox): number {
  return a.row - b.row || a.column - b.column;
}

function byColumns(a: FineBox, b: FineBox): number {
  return a.column - b.column || a.row - b.row;
}

function cellsOf({ boxes }: GridInput): readonly (readonly number[])[] {
  const cells = new Map<string, number[]>();
  for (const [number, { column, row }] of boxes.entries()) {
    const key = `${column} ${row}`;
    cells.set(key, [...(cells.get(key) ?? []), number]);
  }
  return [...cells.values()];
}

/** Three boxes in one cell, `x` in another lane, `y` in another step. Of links, `>` hands over, `=` exchanges, `<` leads back. */
function inputOf(ways: readonly string[]): GridInput {
  const box = (id: string, column: number, row: number) =>
    ({ id, column, row, shape: "box", text: id, badges: [] }) as const;
  const kinds: Readonly<Record<string, GridLink["kind"]>> = { ">": "handover", "=": "exchange", "<": "handover" };
  return {
    columns: ["one", "two"].map((id) => ({ id, minWidth: 0 })),
    rows: ["upper", "lower"].map((id) => ({ id, lane: id, separatorBefore: "line" })),
    boxes: [box("a", 0, 0), box("b", 0, 0), box("c", 0, 0), box("x", 0, 1), box("y", 1, 0)],
    links: ways.map(([from, sign, to]) => {
      return { id: `${from}${to}`, from: from!, to: to!, kind: kinds[sign!]!, back: sign === "<" };
    }),
  };
}
