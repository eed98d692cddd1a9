import { type Corridors, EAST, NORTH, oppositeOf, SOUTH, WEST } from "./corridors.js";
import type { Occupancy, Path } from "./occupancy.js";
import { passingPrices } from "./passing-prices.js";
import { PathMemory } from "./path-memory.js";
import type { FineBox, FineLink, Placement } from "./placement.js";
import {
  BEND_PRICE,
  CROSSING_PRICE,
  PASS_ALONG_PRICE,
  PASS_TURN_PRICE,
  TURN_AT_LINE_PRICE,
  TURN_AT_TURN_PRICE,
} from "./prices.js";
import { enteringPrice, leavingPrice } from "./side-price.js";
import { StateQueue } from "./state-queue.js";
import type { Wish } from "./wish.js";

/**
 * A* over states of a node and the direction in which it was entered (`4 * node + direction`), priced by length, bends and
 * what is there already. Boxes' nodes are only entered as the goal.
 */
export class PathFinder {
  private corridors!: Corridors;
  private boxes!: readonly FineBox[];
  private occupancy!: Occupancy;
  private readonly memory = new PathMemory();
  private readonly queue = new StateQueue();
  private readonly spent: Float64Array;
  private readonly cameFrom: Int32Array;
  /** The run in which a state was first seen, and settled: so that nothing needs clearing between runs. */
  private readonly seen: Int32Array;
  private readonly settled: Int32Array;
  /** The nodes at which this run has looked, and the run in which one was looked at last. */
  private readonly looked: Int32Array;
  private readonly lookedIn: Int32Array;
  private readonly columnOfNode: Int32Array;
  private readonly rowOfNode: Int32Array;
  private readonly passingPrice: Float64Array;
  private readonly stepOf: Int32Array;
  private run = 0;
  private lookedCount = 0;
  private expanded = 0;
  private start = 0;
  private goal = 0;
  private goalBox = 0;
  private goalColumn = 0;
  private goalRow = 0;
  private goalX = Number.NaN;
  private goalY = Number.NaN;
  private limit = Number.NaN;
  private crossing = 0;

  /** For grids of the size of these corridors. It must enter a placement before it is asked for paths. */
  constructor(corridors: Corridors) {
    const nodes = corridors.across * corridors.down;
    this.spent = new Float64Array(nodes * 4);
    this.cameFrom = new Int32Array(nodes * 4);
    this.seen = new Int32Array(nodes * 4);
    this.settled = new Int32Array(nodes * 4);
    this.looked = new Int32Array(nodes);
    this.lookedIn = new Int32Array(nodes);
    this.columnOfNode = new Int32Array(nodes);
    this.rowOfNode = new Int32Array(nodes);
    this.passingPrice = passingPrices(corridors);
    this.stepOf = Int32Array.of(1, corridors.across, -1, -corridors.across);
    for (let node = 0; node < nodes; node++) {
      this.columnOfNode[node] = node % corridors.across;
      this.rowOfNode[node] = Math.floor(node / corridors.across);
    }
  }

  /** Goes to a placement on a grid of its size, and the lines in it; counts the effort anew. */
  enter(placement: Placement, corridors: Corridors, occupancy: Occupancy): void {
    this.corridors = corridors;
    this.boxes = placement.boxes;
    this.occupancy = occupancy;
    this.memory.enter(corridors, occupancy);
    this.expanded = 0;
  }

  /** How much has been looked at so far: a measure of time that is the same on every machine. */
  get effort(): number {
    return this.expanded;
  }

  /**
   * The cheapest paths of a link, each into another side of the receiver, as far as the limit allows; cheapest first. Where some
   * arrivals are wanted, there may be others too.
   */
  find(link: FineLink, wish: Wish): readonly Path[] {
    const known = this.memory.recall(link, wish);
    if (known !== null) {
      this.expanded += known.effort;
      return known.paths;
    }
    const before = this.expanded;
    this.begin(link.from, link.to, wish);
    const paths: Path[] = [];
    let missing = wish.arriveBy;
    do {
      const state = this.settleNextGoal();
      if (state < 0) break;
      paths.push(this.pathTo(state));
      missing &= ~(1 << (state & 3));
    } while (missing !== 0);
    this.memory.keep(link, wish, paths, this.looked, this.lookedCount, this.expanded - before);
    return paths;
  }

  private begin(from: number, to: number, wish: Wish): void {
    this.run++;
    this.lookedCount = 0;
    this.queue.clear();
    this.start = this.corridors.nodeOfBox[from]!;
    this.goal = this.corridors.nodeOfBox[to]!;
    this.goalBox = to;
    this.goalColumn = this.columnOfNode[this.goal]!;
    this.goalRow = this.rowOfNode[this.goal]!;
    this.goalX = this.corridors.middleX[this.goalColumn]!;
    this.goalY = this.corridors.middleY[this.goalRow]!;
    this.limit = wish.limit;
    this.crossing = CROSSING_PRICE * wish.crossingFactor;
    for (let direction = EAST; direction <= NORTH; direction++) {
      if (wish.leaveBy >= 0 && direction !== wish.leaveBy) continue;
      const node = this.start + this.stepOf[direction]!;
      const length = this.lengthOfStep(direction, this.columnOfNode[this.start]!, this.rowOfNode[this.start]!);
      this.reach(4 * node + direction, length + leavingPrice(this.occupancy, this.boxes, from, direction), -1);
    }
  }

  /** Settles states until the goal is one of them: then that state, or -1 when nothing is left. */
  private settleNextGoal(): number {
    const { queue, settled, run, goal } = this;
    const { blocked } = this.corridors;
    while (!queue.isEmpty()) {
      const state = queue.pop();
      if (settled[state] === run) continue;
      settled[state] = run;
      const node = state >> 2;
      if (node === goal) return state;
      if (blocked[node] !== 1) this.expand(state, node);
    }
    return -1;
  }

  private expand(state: number, node: number): void {
    this.expanded++;
    if (this.lookedIn[node] !== this.run) {
      this.lookedIn[node] = this.run;
      this.looked[this.lookedCount++] = node;
    }
    const { corridors, occupancy, goal, settled, run } = this;
    const direction = state & 3;
    const isLevel = (direction & 1) === 0;
    const x = this.columnOfNode[node]!;
    const y = this.rowOfNode[node]!;
    const spent = this.spent[state]!;
    const passing = this.passingPrice[2 * node + (direction & 1)]!;
    const turns = occupancy.turns[node]!;
    const along = (isLevel ? occupancy.level : occupancy.upright)[node]!;
    const across = (isLevel ? occupancy.upright : occupancy.level)[node]!;
    for (let turn = -1; turn <= 1; turn++) {
      const next = (direction + turn) & 3;
      if (this.endsAt(next, x, y)) continue;
      const neighbour = node + this.stepOf[next]!;
      if (settled[4 * neighbour + next] === run) continue;
      if (corridors.blocked[neighbour] === 1 && neighbour !== goal) continue;
      let price = spent + this.lengthOfStep(next, x, y) + passing;
      if (turn !== 0) price += BEND_PRICE + TURN_AT_TURN_PRICE * turns + TURN_AT_LINE_PRICE * (along + across);
      else price += this.crossing * across + PASS_TURN_PRICE * turns + PASS_ALONG_PRICE * along;
      if (neighbour === goal) price += enteringPrice(occupancy, this.boxes, this.goalBox, oppositeOf(next));
      this.reach(4 * neighbour + next, price, state);
    }
  }

  /** Whether the grid ends here in a direction. */
  private endsAt(direction: number, x: number, y: number): boolean {
    if (direction === EAST) return x === this.corridors.across - 1;
    if (direction === WEST) return x === 0;
    return y === (direction === SOUTH ? this.corridors.down - 1 : 0);
  }

  private lengthOfStep(direction: number, x: number, y: number): number {
    const { middleX, middleY } = this.corridors;
    if (direction === EAST) return middleX[x + 1]! - middleX[x]!;
    if (direction === WEST) return middleX[x]! - middleX[x - 1]!;
    return direction === SOUTH ? middleY[y + 1]! - middleY[y]! : middleY[y]! - middleY[y - 1]!;
  }

  /** Notes a way to a state that isn't settled yet, if it is the cheapest so far. */
  private reach(state: number, price: number, from: number): void {
    if (this.seen[state] === this.run && price >= this.spent[state]! - 1e-9) return;
    const estimate = price + this.leastRest(state >> 2, state & 3);
    if (estimate > this.limit) return;
    this.seen[state] = this.run;
    this.spent[state] = price;
    this.cameFrom[state] = from;
    this.queue.push(estimate, state);
  }

  /** What the way to the goal costs at least: its length, and the bends that any way there has. */
  private leastRest(node: number, direction: number): number {
    const x = this.columnOfNode[node]!;
    const y = this.rowOfNode[node]!;
    const right = this.goalColumn - x;
    const below = this.goalRow - y;
    const upright = (direction & 1) === 1;
    const ahead = upright ? below : right;
    const isBehind = direction === EAST || direction === SOUTH ? ahead < 0 : ahead > 0;
    const isStraight = (upright ? right : below) === 0;
    const bends = isStraight ? (isBehind ? 3 : 0) : isBehind ? 2 : 1;
    const { middleX, middleY } = this.corridors;
    return Math.abs(middleX[x]! - this.goalX) + Math.abs(middleY[y]! - this.goalY) + BEND_PRICE * bends;
  }

  private pathTo(state: number): Path {
    let length = 2;
    for (let s = this.cameFrom[state]!; s >= 0; s = this.cameFrom[s]!) length++;
    const path = new Int32Array(length);
    let at = length;
    for (let s = state; s >= 0; s = this.cameFrom[s]!) path[--at] = s >> 2;
    path[0] = this.start;
    return path;
  }
}
