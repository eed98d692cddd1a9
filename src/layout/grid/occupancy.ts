import { type Corridors, directionOf, oppositeOf } from "./corridors.js";
import type { FineLink } from "./placement.js";

/** A path: the nodes that it passes, from the sender's to the receiver's. */
export type Path = Int32Array;

/** How many of the lines that are routed so far pass each node, turn in it, and use each side of each box. */
export class Occupancy {
  readonly level: Int32Array;
  readonly upright: Int32Array;
  readonly turns: Int32Array;
  /** By box and side. */
  readonly leaving: Int32Array;
  readonly entering: Int32Array;

  constructor(corridors: Corridors) {
    const nodes = corridors.across * corridors.down;
    this.level = new Int32Array(nodes);
    this.upright = new Int32Array(nodes);
    this.turns = new Int32Array(nodes);
    this.leaving = new Int32Array(corridors.nodeOfBox.length * 4);
    this.entering = new Int32Array(corridors.nodeOfBox.length * 4);
  }

  /** Forgets everything and counts these paths instead, each at its link's index. */
  reset(links: readonly FineLink[], paths: readonly Path[]): void {
    for (const counter of [this.level, this.upright, this.turns, this.leaving, this.entering]) counter.fill(0);
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

  private count(path: Path, link: FineLink, by: number): void {
    for (let i = 1; i + 1 < path.length; i++) {
      const node = path[i]!;
      const step = path[i + 1]! - node;
      const counter = step !== node - path[i - 1]! ? this.turns : step === 1 || step === -1 ? this.level : this.upright;
      counter[node] = counter[node]! + by;
    }
    const out = 4 * link.from + firstDirection(path);
    const into = 4 * link.to + oppositeOf(lastDirection(path));
    this.leaving[out] = this.leaving[out]! + by;
    this.entering[into] = this.entering[into]! + by;
  }
}

export function firstDirection(path: Path): number {
  return directionOf(path[1]! - path[0]!);
}

export function lastDirection(path: Path): number {
  return directionOf(path[path.length - 1]! - path[path.length - 2]!);
}
