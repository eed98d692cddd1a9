/** Of CPU time, in each pass. */
const milliseconds = 400;
const roundsAtLeast = 4;
const passes = 6;

/**
 * The least CPU time of each piece of work, in milliseconds. Each has its rounds in a row, so that it is warm and meets no
 * litter but its own, and all have their turn several times: what else the machine does weighs on all of them, and not always.
 */
export function leastTime<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let pass = 0; pass < passes; pass++) {
    for (const name of names) {
      let spent = 0;
      for (let round = 0; round < roundsAtLeast || spent < milliseconds; round++) {
        const before = process.cpuUsage();
        works[name]();
        const { user, system } = process.cpuUsage(before);
        const cost = (user + system) / 1000;
        least[name] = Math.min(least[name], cost);
        spent += cost;
      }
    }
  }
  return least;
}
