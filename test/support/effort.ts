/** What a piece of work costs the processor, in milliseconds: unlike time, it doesn't grow when others are at work too. */
export function effortOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
