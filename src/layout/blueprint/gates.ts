import type { Mark, Marks } from "../../diff/union/mark.js";
import type { Model } from "../../model/blueprint.js";
import type { Entry, Exit } from "../../model/journey.js";
import type { Group, Item, Line, Point } from "../../scene/scene.js";
import { widestPiece } from "../../scene/text.js";
import { type Block, block, heightOf, placeBlock, stackBlocks } from "../page/block.js";
import type { Drawn, Stretch } from "../page/drawn.js";
import { markGroup, markLine, signed } from "../page/mark-look.js";
import type { Names } from "../page/names.js";
import { cardTitle, cellPadding, smallPrint } from "../page/styles.js";
import { rowTitle } from "../steps/card-rows.js";
import type { Column } from "../steps/columns.js";
import type { Frame } from "../steps/frame.js";

/** A way into the blueprint or out of it, at the column of its step. */
export interface Gate {
  readonly kind: "entry" | "exit";
  readonly id: string;
  readonly column: number;
  readonly title: string;
  readonly details: readonly string[];
  readonly mark?: Mark;
}

const gateGap = 8;
const arrowLength = 11;
/** Over the lanes: how deep the bracket is that holds a step together, and how far it keeps from its column's sides. */
const bracketDepth = 3;
const bracketInset = 8;
const gateLine = 1.3;
const paddingX = 12;
const paddingY = 5;
const widest = 200;
const narrowest = 124;

/** Entries and exits by their step; an entry that leads nowhere in particular stands at the first step. */
export function gatesOf(model: Model, columns: readonly Column[], names: Names, marks?: Marks): readonly Gate[] {
  const marked = (gate: Gate): Gate => {
    const mark = marks?.of(gate.kind, gate.id);
    return mark === undefined ? gate : { ...gate, mark };
  };
  const columnOf = (place: string | undefined): number => {
    const step = place?.split(".")[0];
    const index = columns.findIndex((column) => column.step.id === step);
    return Math.max(0, index);
  };
  const entry = ({ id, title, from, to }: Entry): Gate => {
    const details = [...(from === undefined ? [] : [`from ${from}`]), ...atAct(to, "to", names)];
    return { kind: "entry", id, column: columnOf(to), title, details };
  };
  const exit = ({ id, title, at, to, by }: Exit): Gate => {
    const details = [...atAct(at, "after", names), `to ${to}`, ...(by === undefined ? [] : [`by ${names.role(by)}`])];
    return { kind: "exit", id, column: columnOf(at), title, details };
  };
  return [...model.entries.map(entry), ...model.exits.map(exit)].map(marked);
}

function atAct(place: string | undefined, word: string, names: Names): readonly string[] {
  return place?.includes(".") ? [`${word} “${names.place(place)}”`] : [];
}

/** The width that a gate's column needs, so that no word is torn, within reason. */
export function gateRoom({ title, details }: Gate): number {
  const longest = details.reduce(
    (most, detail) => Math.max(most, widestPiece(detail, smallPrint.size, smallPrint.weight)),
    widestPiece(title, cardTitle.size, cardTitle.weight),
  );
  const width = Math.ceil(longest / 0.98) + 2 * paddingX;
  return Math.max(narrowest, Math.min(widest, width)) + 2 * cellPadding;
}

/** A strip between the headers and the lanes: each gate with an arrow from it to its whole step, or from there to it. */
export function drawGates(gates: readonly Gate[], frame: Frame, top: number): Drawn {
  if (gates.length === 0) return { height: 0, items: [] };
  const kinds = new Set(gates.map(({ kind }) => kind));
  const name = kinds.size === 2 ? "Entries and exits" : kinds.has("entry") ? "Entries" : "Exits";
  const title = rowTitle(name, frame);
  const set = gates.map((gate) => setGate(gate, frame.columns[gate.column]!.width));
  const columns = [...new Set(gates.map((gate) => gate.column))];
  const stacks = columns.map((column) => set.filter(({ gate }) => gate.column === column));
  const stackHeight = (stack: readonly SetGate[]): number =>
    stack.reduce((sum, { height }) => sum + height + gateGap, -gateGap);
  const tallest = stacks.reduce((most, stack) => Math.max(most, stackHeight(stack)), title.height);
  const height = cellPadding + tallest + arrowLength + bracketDepth;
  const items = stacks.flatMap((stack): readonly Item[] => {
    const column = frame.columns[stack[0]!.gate.column]!;
    const middle = column.x + column.width / 2;
    const bottom = top + cellPadding + tallest;
    let y = bottom - stackHeight(stack);
    const boxes = stack.map((each) => {
      const drawn = drawGate(each, middle, y);
      y += each.height + gateGap;
      return drawn;
    });
    return [...boxes, attachment([bracket(column, bottom + arrowLength), ...arrows(stack, middle, bottom)])];
  });
  const titleTop = top + cellPadding + (tallest - title.height) / 2;
  return { height, items: [placeBlock(title, frame.left + cellPadding + 4, titleTop, "start"), ...items] };
}

interface SetGate {
  readonly gate: Gate;
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
}

function setGate(gate: Gate, room: number): SetGate {
  const most = Math.min(widest, room - 2 * cellPadding) - 2 * paddingX;
  const blocks = [
    block(signed(gate.title, gate.mark), most, cardTitle, "ink"),
    ...gate.details.map((detail) => block(detail, most, smallPrint, "quiet")),
    ...(gate.mark === undefined || gate.mark.words === "" ? [] : [markLine(gate.mark, most)]),
  ];
  return { gate, blocks, width: most + 2 * paddingX, height: heightOf(blocks) + 2 * paddingY };
}

function drawGate({ gate, blocks, width, height }: SetGate, middle: number, y: number): Group {
  const group: Group = {
    type: "group",
    data: { kind: gate.kind, path: gate.id },
    items: [
      {
        type: "rect",
        x: middle - width / 2,
        y,
        width,
        height,
        radius: 12,
        fill: "gate-tint",
        stroke: "gate",
        strokeWidth: 1,
      },
      ...stackBlocks(blocks, middle, y + paddingY, "middle"),
    ],
  };
  return markGroup(group, gate.mark);
}

function attachment(items: readonly Item[]): Group {
  return { type: "group", data: { kind: "attachment" }, items };
}

/** What is entered or left is the step as a whole: all its column below. */
function bracket({ x, width }: Stretch, y: number): Line {
  const [from, to] = [x + bracketInset, x + width - bracketInset];
  const points: readonly Point[] = [
    [from, y + bracketDepth],
    [from, y],
    [to, y],
    [to, y + bracketDepth],
  ];
  return { type: "line", points, stroke: "gate", strokeWidth: gateLine };
}

/** One arrow for the entries of a stack, one for its exits. */
function arrows(stack: readonly SetGate[], middle: number, bottom: number): readonly Line[] {
  const kinds = [...new Set(stack.map(({ gate }) => gate.kind))];
  return kinds.map((kind, i): Line => {
    const x = middle + (kinds.length === 2 ? (i - 0.5) * 24 : 0);
    const points: readonly Point[] = [
      [x, bottom],
      [x, bottom + arrowLength],
    ];
    const ends = kind === "entry" ? { endArrow: true } : { startArrow: true };
    return { type: "line", points, stroke: "gate", strokeWidth: gateLine, ...ends };
  });
}
