const milliseconds = 700;
const roundsAtLeast = 5;
const passes = 2;

/**
 * The least CPU time of each piece of work, in milliseconds. Each has its rounds in a row, so that it is warm and meets no
 * litter but its own, and all have their turn twice: what else the machine does weighs on all of them.
 */
export function leastTime<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let pass = 0; pass < passes; pass++) {
    for (const name of names) {
      const end = performance.now() + milliseconds;
      for (let round = 0; round < roundsAtLeast || performance.now() < end; round++) {
        const before = process.cpuUsage();
        works[name]();
        const { user, system } = process.cpuUsage(before);
        least[name] = Math.min(least[name], (user + system) / 1000);
      }
    }
  }
  return least;
}
