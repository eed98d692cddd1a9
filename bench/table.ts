/** A column: its head and its width, below 0 where its cells stand at the left. */
export type TableColumn = readonly [head: string, width: number];

export function tableHead(columns: readonly TableColumn[]): string {
  return tableLine(
    columns,
    columns.map(([head]) => head),
  );
}

export function tableLine(columns: readonly TableColumn[], cells: readonly (string | number)[]): string {
  return columns
    .map(([, width], i) => pad(String(cells[i] ?? ""), width))
    .join("")
    .trimEnd();
}

function pad(cell: string, width: number): string {
  return width < 0 ? cell.padEnd(-width) : cell.padStart(width);
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A result with the processor's milliseconds that it cost. */
export async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, number]> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1000];
}
