import type { GridInput } from "./grid.js";

/** In cells of more boxes than this nobody follows what leads to what. */
const MOST_ORDERED = 200;

/**
 * The boxes of one cell as they are read: in the input's order, but a box that another one leads to, within their step, comes after
 * it. Where they lead to each other, the input's order holds.
 */
export class ReadingOrder {
  /** By box: those of its step that it leads to. */
  private readonly followers: readonly (readonly number[])[];

  constructor(input: GridInput) {
    this.followers = followersInStep(input);
  }

  /** `cell` holds the boxes' numbers, least first. */
  of(cell: readonly number[]): readonly number[] {
    if (cell.length < 2 || cell.length > MOST_ORDERED) return cell;
    const reached = new Map(cell.map((box) => [box, this.reachedFrom(box)]));
    const mustWait = (box: number, other: number): boolean =>
      reached.get(other)!.has(box) && !reached.get(box)!.has(other);
    const left = [...cell];
    const order: number[] = [];
    while (left.length > 0) {
      const next = left.findIndex((box) => !left.some((other) => mustWait(box, other)));
      order.push(...left.splice(next, 1));
    }
    return order;
  }

  private reachedFrom(box: number): ReadonlySet<number> {
    const reached = new Set<number>();
    const open = [box];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const follower of this.followers[next]!) {
        if (reached.has(follower)) continue;
        reached.add(follower);
        open.push(follower);
      }
    }
    return reached;
  }
}

/** An exchange goes both ways, and so tells no order. */
function followersInStep(input: GridInput): readonly (readonly number[])[] {
  const numbers = new Map(input.boxes.map((box, number) => [box.id, number]));
  const followers: number[][] = input.boxes.map(() => []);
  for (const { from, to, kind, back } of input.links) {
    const [sender, receiver] = [numbers.get(from), numbers.get(to)];
    if (sender === undefined || receiver === undefined || back || kind === "exchange") continue;
    if (input.boxes[sender]!.column === input.boxes[receiver]!.column) followers[sender]!.push(receiver);
  }
  return followers;
}
