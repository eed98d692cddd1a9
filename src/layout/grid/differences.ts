/** One sweep moves what nothing else must make room for, the next one what waited for that. */
const PULL_SWEEPS = 3;

/**
 * Inequalities `to - from >= distance`, all distances above 0. Their solutions are found by longest paths, once packed to the
 * low end and once to the high end.
 */
export class Differences {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly distance: number[] = [];
  private readonly least: Float64Array;
  private readonly count: number;

  /** Every variable is at least `start`. */
  constructor(count: number, start: number) {
    this.count = count;
    this.least = new Float64Array(count).fill(start);
  }

  bound(variable: number, least: number): void {
    this.least[variable] = Math.max(this.least[variable]!, least);
  }

  add(from: number, to: number, distance: number): void {
    this.from.push(from);
    this.to.push(to);
    this.distance.push(distance);
  }

  /** Every variable as low as it can be. `order` names the variables such that each inequality leads forward. */
  packLow(order: Int32Array): Float64Array {
    const values = Float64Array.from(this.least);
    const { head, next } = this.lists(this.to);
    for (const variable of order) {
      for (let i = head[variable]!; i >= 0; i = next[i]!) {
        values[variable] = Math.max(values[variable]!, values[this.from[i]!]! + this.distance[i]!);
      }
    }
    return values;
  }

  /** Every variable as high as it can be; fixed ones, and those that nothing bounds, stay where they are in `low`. */
  packHigh(order: Int32Array, low: Float64Array, isFixed: Uint8Array): Float64Array {
    const values = Float64Array.from(low);
    const { head, next } = this.lists(this.from);
    for (let k = order.length - 1; k >= 0; k--) {
      const variable = order[k]!;
      if (isFixed[variable] === 1 || head[variable]! < 0) continue;
      let most = Number.POSITIVE_INFINITY;
      for (let i = head[variable]!; i >= 0; i = next[i]!)
        most = Math.min(most, values[this.to[i]!]! - this.distance[i]!);
      values[variable] = most;
    }
    return values;
  }

  /**
   * Moves variables that are pulled down or up (-1, 1) as far as the others, where they stand, let them. `values` must be a solution
   * and stays one.
   */
  pull(order: Int32Array, values: Float64Array, pulls: Int8Array): void {
    const before = this.lists(this.to);
    const after = this.lists(this.from);
    for (let sweep = 0; sweep < PULL_SWEEPS; sweep++) {
      for (const variable of order) {
        if (pulls[variable] !== -1) continue;
        let least = this.least[variable]!;
        for (let i = before.head[variable]!; i >= 0; i = before.next[i]!) {
          least = Math.max(least, values[this.from[i]!]! + this.distance[i]!);
        }
        values[variable] = Math.min(values[variable]!, least);
      }
      for (let k = order.length - 1; k >= 0; k--) {
        const variable = order[k]!;
        if (pulls[variable] !== 1) continue;
        let most = Number.POSITIVE_INFINITY;
        for (let i = after.head[variable]!; i >= 0; i = after.next[i]!) {
          most = Math.min(most, values[this.to[i]!]! - this.distance[i]!);
        }
        if (most < Number.POSITIVE_INFINITY) values[variable] = Math.max(values[variable]!, most);
      }
    }
  }

  /** The inequalities of each variable at one of their ends, as linked lists; -1 ends them. */
  private lists(ends: readonly number[]): { head: Int32Array; next: Int32Array } {
    const head = new Int32Array(this.count).fill(-1);
    const next = new Int32Array(ends.length);
    for (let i = ends.length - 1; i >= 0; i--) {
      next[i] = head[ends[i]!]!;
      head[ends[i]!] = i;
    }
    return { head, next };
  }
}
