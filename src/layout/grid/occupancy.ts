import { type Corridors, directionOf, oppositeOf } from "./corridors.js";
import type { FineLink } from "./placement.js";

/** A path: the nodes that it passes, from the sender's to the receiver's. */
export type Path = Int32Array;

/** By node, and by box, all numbers that a search for a path could look at, in one: where they are equal, nothing has changed. */
export interface Imprints {
  /** The node's numbers, and which of its neighbours are blocked. */
  readonly imprint: Float64Array;
  readonly leaving: Float64Array;
  readonly entering: Float64Array;
}

/** What stands for one in an imprint: whole numbers below 2 ** 53 are exact. Nowhere are as many lines as a range has room for. */
const [UPRIGHT, TURN, BLOCKED] = [2 ** 16, 2 ** 32, 2 ** 48];
const SIDES = [1, 2 ** 13, 2 ** 26, 2 ** 39] as const;

/** How many of the lines that are routed so far pass each node, turn in it, and use each side of each box. */
export class Occupancy {
  readonly level: Int32Array;
  readonly upright: Int32Array;
  readonly turns: Int32Array;
  /** By box and side. */
  readonly leaving: Int32Array;
  readonly entering: Int32Array;
  readonly imprints: Imprints;
  private readonly corridors: Corridors;

  constructor(corridors: Corridors) {
    const nodes = corridors.across * corridors.down;
    const boxes = corridors.nodeOfBox.length;
    this.corridors = corridors;
    this.level = new Int32Array(nodes);
    this.upright = new Int32Array(nodes);
    this.turns = new Int32Array(nodes);
    this.leaving = new Int32Array(boxes * 4);
    this.entering = new Int32Array(boxes * 4);
    this.imprints = {
      imprint: new Float64Array(nodes),
      leaving: new Float64Array(boxes),
      entering: new Float64Array(boxes),
    };
    this.imprintBoxes();
  }

  /** Forgets everything and counts these paths instead, each at its link's index. */
  reset(links: readonly FineLink[], paths: readonly Path[]): void {
    for (const counter of [this.level, this.upright, this.turns, this.leaving, this.entering]) counter.fill(0);
    for (const imprint of [this.imprints.imprint, this.imprints.leaving, this.imprints.entering]) imprint.fill(0);
    this.imprintBoxes();
    for (const link of links) this.add(paths[link.index]!, link);
  }

  add(path: Path, link: FineLink): void {
    this.count(path, link, 1);
  }

  remove(path: Path, link: FineLink): void {
    this.count(path, link, -1);
  }

  /** Lines that this one, which isn't counted itself, crosses at right angles where both run straight. */
  crossingsOf(path: Path): number {
    let crossings = 0;
    for (let i = 1; i + 1 < path.length; i++) {
      const step = path[i + 1]! - path[i]!;
      if (path[i]! - path[i - 1]! !== step) continue;
      crossings += (step === 1 || step === -1 ? this.upright : this.level)[path[i]!]!;
    }
    return crossings;
  }

  /** What lies in the nodes of a path: equal numbers where nothing has changed. */
  imprintsAlong(path: Path): readonly number[] {
    return Array.from(path, (node) => this.imprints.imprint[node]!);
  }

  private imprintBoxes(): void {
    const { across, nodeOfBox } = this.corridors;
    const { imprint } = this.imprints;
    for (const node of nodeOfBox) {
      imprint[node - 1]! += BLOCKED;
      imprint[node + 1]! += 2 * BLOCKED;
      imprint[node - across]! += 4 * BLOCKED;
      imprint[node + across]! += 8 * BLOCKED;
    }
  }

  private count(path: Path, link: FineLink, by: number): void {
    const { level, upright, turns, imprints } = this;
    const { imprint } = imprints;
    let before = path[1]! - path[0]!;
    for (let i = 1; i + 1 < path.length; i++) {
      const node = path[i]!;
      const step = path[i + 1]! - node;
      if (step !== before) {
        turns[node]! += by;
        imprint[node]! += by * TURN;
      } else if (step === 1 || step === -1) {
        level[node]! += by;
        imprint[node]! += by;
      } else {
        upright[node]! += by;
        imprint[node]! += by * UPRIGHT;
      }
      before = step;
    }
    const out = firstDirection(path);
    const into = oppositeOf(lastDirection(path));
    this.leaving[4 * link.from + out]! += by;
    this.entering[4 * link.to + into]! += by;
    imprints.leaving[link.from]! += by * SIDES[out]!;
    imprints.entering[link.to]! += by * SIDES[into]!;
  }
}

export function firstDirection(path: Path): number {
  return directionOf(path[1]! - path[0]!);
}

export function lastDirection(path: Path): number {
  return directionOf(path[path.length - 1]! - path[path.length - 2]!);
}
