const milliseconds = 1500;
const roundsAtLeast = 8;

/**
 * The least CPU time of each piece of work, in milliseconds, of rounds in which all take their turn: what else the machine
 * does then weighs on all of them alike.
 */
export function leastTime<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  const end = performance.now() + milliseconds * names.length;
  for (let round = 0; round < roundsAtLeast || performance.now() < end; round++) {
    for (const name of names) {
      const before = process.cpuUsage();
      works[name]();
      const { user, system } = process.cpuUsage(before);
      least[name] = Math.min(least[name], (user + system) / 1000);
    }
  }
  return least;
}
