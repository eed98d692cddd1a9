import { describe, expect, test } from "vitest";
import type { GridLayout, PlacedBox, PlacedLabel, PlacedLink } from "../../src/layout/grid/grid.js";
import { layoutGrid } from "../../src/layout/grid/layout-grid.js";
import { checkGrid } from "../support/check-grid.js";
import { readDrawing } from "../support/read-drawing.js";

const input = readDrawing("4-retail");
const layout = layoutGrid(input);
const labelled = layout.links.flatMap((link, index) => (link.label === undefined ? [] : [index]));
const [first = 0, second = 0] = labelled;
const bent = layout.links.findIndex((link) => link.points.length > 2);
const diamond = layout.boxes.findIndex((box) => box.shape === "diamond");

type Plant = readonly [fault: string, layout: GridLayout];

function withBox(index: number, change: (box: PlacedBox) => Partial<PlacedBox>): GridLayout {
  return { ...layout, boxes: layout.boxes.map((box, i) => (i === index ? { ...box, ...change(box) } : box)) };
}

function withLink(index: number, change: (link: PlacedLink) => Partial<PlacedLink>): GridLayout {
  return { ...layout, links: layout.links.map((link, i) => (i === index ? { ...link, ...change(link) } : link)) };
}

function withLabel(index: number, change: (label: PlacedLabel) => Partial<PlacedLabel>): GridLayout {
  return withLink(index, (link) => ({ label: { ...link.label!, ...change(link.label!) } }));
}

function withoutLabel(index: number): GridLayout {
  const bare = layout.links.map(({ id, points, label }, i): PlacedLink => {
    return label === undefined || i === index ? { id, points } : { id, points, label };
  });
  return { ...layout, links: bare };
}

const middleOf = ({ x, y, width, height }: PlacedBox): readonly [number, number] => [x + width / 2, y + height / 2];
const otherBox = (): PlacedBox => {
  const { from, to } = input.links[bent]!;
  return layout.boxes.find((box) => box.id !== from && box.id !== to && box.shape === "box")!;
};
const labelOf = (index: number): PlacedLabel => layout.links[index]!.label!;

const levelLine = layout.links[first]!.points[0]![1];
const plants: readonly Plant[] = [
  ["box on box", withBox(5, () => ({ x: layout.boxes[4]!.x, y: layout.boxes[4]!.y }))],
  ["outside the picture", withBox(3, () => ({ x: -5 }))],
  ["link through box", withLink(bent, ({ points }) => ({ points: points.toSpliced(1, 1, middleOf(otherBox())) }))],
  ["link through box", withBox(diamond, ({ x, width }) => ({ x: x - 8, width: width + 16 }))],
  [
    "not orthogonal",
    withLink(0, ({ points }) => ({ points: [[points[0]![0], points[0]![1] + 5], ...points.slice(1)] })),
  ],
  ["unrouted", withLink(3, () => ({ points: [] }))],
  ["detached", withLink(3, ({ points }) => ({ points: points.map(([x, y]) => [x - 3, y - 3] as const) }))],
  ["line on line", withLink(1, () => ({ points: layout.links[0]!.points }))],
  [
    "lines too close",
    withLink(1, () => ({ points: layout.links[0]!.points.map(([x, y]) => [x + 2, y + 3] as const) })),
  ],
  ["no room for an arrowhead", withLink(bent, ({ points }) => ({ points: shortened(points) }))],
  ["label missing", withoutLabel(first)],
  ["label on box", withLabel(first, () => ({ x: layout.boxes[3]!.x + 5, y: layout.boxes[3]!.y + 5 }))],
  ["label on label", withLabel(second, () => ({ x: labelOf(first).x + 3, y: labelOf(first).y + 2 }))],
  ["label on its own line", withLabel(first, () => around(layout.links[first]!))],
  ["label on foreign line", withLabel(first, () => around(layout.links[bent === first ? second : bent]!))],
  ["label nearer to a foreign line", withLabel(first, () => beside(layout.links[bent === first ? second : bent]!))],
  ["label far from its line", withLabel(first, ({ y }) => ({ y: y - 60 }))],
  ["label on separator", withLabel(first, () => ({ y: layout.separators[0]!.y - 5 }))],
  ["text outside its box", withBox(2, ({ width }) => ({ width: width - 60 }))],
  ["text outside its box", withBox(diamond, ({ y, height }) => ({ y: y + 14, height: height - 28 }))],
  ["text outside its label", withLabel(first, ({ width }) => ({ width: width - 10 }))],
  ["text lost", withBox(2, ({ text }) => ({ text: { ...text, lines: text.lines.slice(1) } }))],
  ["badge missing", withBox(2, () => ({ badges: [{ x: 0, y: 0, width: 14, height: 14 }] }))],
  ["wrong lane", withBox(2, ({ y }) => ({ y: y + 250 }))],
  ["wrong step", withBox(2, ({ x }) => ({ x: x + 300 }))],
  ["box on separator", withBox(2, () => ({ y: layout.separators[0]!.y - 10 }))],
  ["separator missing", { ...layout, separators: layout.separators.slice(1) }],
  ["separator out of place", { ...layout, separators: layout.separators.map((line) => ({ ...line, y: line.y + 4 })) }],
  ["line along separator", { ...layout, separators: layout.separators.map((line) => ({ ...line, y: levelLine })) }],
  ["step out of place", { ...layout, columns: layout.columns.toReversed() }],
  ["band out of place", { ...layout, rows: layout.rows.toReversed() }],
];

function shortened(points: PlacedLink["points"]): PlacedLink["points"] {
  const [x, y] = points[points.length - 1]!;
  const [fromX, fromY] = points[points.length - 2]!;
  const corner = [x + Math.sign(fromX - x) * 4, y + Math.sign(fromY - y) * 4] as const;
  return [...points.slice(0, -2), corner, [x, y]];
}

function around({ points }: PlacedLink): Partial<PlacedLabel> {
  const [[x, y], [toX, toY]] = [points[0]!, points[1]!];
  return { x: (x + toX) / 2 - 10, y: (y + toY) / 2 - 6 };
}

function beside({ points }: PlacedLink): Partial<PlacedLabel> {
  const [[x, y], [toX, toY]] = [points[0]!, points[1]!];
  return { x: (x + toX) / 2 + 2, y: (y + toY) / 2 + 2 };
}

describe("the checker sees what is wrong with a grid", () => {
  test("nothing is wrong with the real one", () => {
    expect(checkGrid(input, layout)).toEqual({});
  });

  test.each(plants)("%s", (fault, spoilt) => {
    expect(checkGrid(input, spoilt)).toHaveProperty([fault]);
  });

  test("header too narrow, band too low, gap missing", () => {
    const columns = input.columns.map((column) => ({ ...column, minWidth: 500, gapBefore: 30 }));
    const rows = input.rows.map((row) => ({ ...row, minHeight: 500 }));
    const faults = checkGrid({ ...input, columns, rows }, layout);
    expect(Object.keys(faults)).toEqual(["header too narrow", "step out of place", "band too low"]);
  });

  test("badge outside its box, on its text, on another", () => {
    const badges = [0, 1].map(() => ({ width: 14, height: 14 }));
    const boxes = input.boxes.map((box, index) => (index === 2 ? { ...box, badges } : box));
    const given = { ...input, boxes };
    const good = layoutGrid(given);
    const place = (x: number, y: number): GridLayout => ({
      ...good,
      boxes: good.boxes.map((box, i) =>
        i === 2 ? { ...box, badges: box.badges.map((badge) => ({ ...badge, x, y })) } : box,
      ),
    });
    const [middle, baseline] = [good.boxes[2]!.text.x, good.boxes[2]!.text.y];
    expect(checkGrid(given, good)).toEqual({});
    expect(checkGrid(given, place(0, 0))).toEqual({ "badge outside its box": 2, "badge on badge": 1 });
    expect(checkGrid(given, place(middle, baseline - 4))).toEqual({ "badge on text": 2, "badge on badge": 1 });
  });
});
