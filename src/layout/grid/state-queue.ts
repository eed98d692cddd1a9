/** A binary heap of states by their price; of equal prices the smaller state comes first, so that the order is certain. */
export class StateQueue {
  private prices = new Float64Array(1024);
  private states = new Int32Array(1024);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  isEmpty(): boolean {
    return this.size === 0;
  }

  push(price: number, state: number): void {
    if (this.size === this.prices.length) this.grow();
    const { prices, states } = this;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = prices[parent]!;
      if (above < price || (above === price && states[parent]! <= state)) break;
      prices[hole] = above;
      states[hole] = states[parent]!;
      hole = parent;
    }
    prices[hole] = price;
    states[hole] = state;
  }

  /** Takes the cheapest state out. */
  pop(): number {
    const { prices, states } = this;
    const cheapest = states[0]!;
    const size = --this.size;
    const price = prices[size]!;
    const state = states[size]!;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      const right = child + 1;
      if (right < size && isLess(prices[right]!, states[right]!, prices[child]!, states[child]!)) child = right;
      if (!isLess(prices[child]!, states[child]!, price, state)) break;
      prices[hole] = prices[child]!;
      states[hole] = states[child]!;
      hole = child;
    }
    prices[hole] = price;
    states[hole] = state;
    return cheapest;
  }

  private grow(): void {
    const prices = new Float64Array(this.prices.length * 2);
    const states = new Int32Array(this.states.length * 2);
    prices.set(this.prices);
    states.set(this.states);
    this.prices = prices;
    this.states = states;
  }
}

function isLess(price: number, state: number, otherPrice: number, otherState: number): boolean {
  return price < otherPrice || (price === otherPrice && state < otherState);
}
