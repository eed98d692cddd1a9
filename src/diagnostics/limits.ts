/** How a limit's value is written: a size in bytes as `4MiB`, anything else as a whole number. */
type Unit = "bytes" | "count";

/** A bound on what a run takes on, so that no input makes it endless. */
export interface Limit {
  /** As `--limit NAME=VALUE` has it; `limit/NAME` is its finding. */
  readonly name: LimitName;
  /** What is counted, for help and docs. */
  readonly what: string;
  readonly unit: Unit;
  readonly usual: number;
  /** It can't be raised beyond: up to here it was tried that the promises of docs/robustness.md hold. */
  readonly most: number;
  /** What to do instead of raising it. */
  readonly advice: string;
}

export type LimitName = "file-size" | "workspace-size" | "depth" | "use-files" | "use-depth" | "findings" | "layout";

/** The values that a run goes by. It is handed through from the command line to all that checks one. */
export type Limits = Readonly<Record<LimitName, number>>;

const mebibyte = 1_048_576;

/** Every limit, in the order in which docs list them. */
export const limitTable: readonly Limit[] = [
  {
    name: "file-size",
    what: "a file, told by its size before it is read",
    unit: "bytes",
    usual: mebibyte,
    most: 8 * mebibyte,
    advice: "split it: catalogs, and a blueprint a journey",
  },
  {
    name: "workspace-size",
    what: "all files of a run",
    unit: "bytes",
    usual: 64 * mebibyte,
    most: 1024 * mebibyte,
    advice: "name fewer paths at once",
  },
  {
    name: "depth",
    what: "blocks in blocks, lists in lists",
    unit: "count",
    usual: 64,
    most: 200,
    advice: "look for a closing brace or bracket that is missing",
  },
  {
    name: "use-files",
    what: "files that one blueprint reaches by `use`",
    unit: "count",
    usual: 256,
    most: 10_000,
    advice: "bring catalogs together",
  },
  {
    name: "use-depth",
    what: "`use` lines from a blueprint to a file",
    unit: "count",
    usual: 16,
    most: 1000,
    advice: "use the file itself",
  },
  {
    name: "findings",
    what: "findings that are kept; the rest is counted",
    unit: "count",
    usual: 1000,
    most: 100_000,
    advice: "mend the first; `--quiet` shows errors alone",
  },
  {
    name: "layout",
    what: "work of a view's layout, in times of what is usual",
    unit: "count",
    usual: 1,
    most: 4,
    advice: "several blueprints, joined by exits and entries",
  },
];

export const usualLimits = Object.freeze(
  Object.fromEntries(limitTable.map(({ name, usual }) => [name, usual])),
) as Limits;

const byName: ReadonlyMap<string, Limit> = new Map(limitTable.map((limit) => [limit.name, limit]));

export function limitNamed(name: string): Limit | undefined {
  return byName.get(name);
}

const sizes = [
  ["GiB", 1024 * mebibyte],
  ["MiB", mebibyte],
  ["KiB", 1024],
] as const;

/** A value as `--limit` reads it: `4MiB`, `512`. */
export function writeLimit(value: number, unit: Unit): string {
  if (unit === "count") return String(value);
  const [name, size] = sizes.find(([, each]) => value % each === 0) ?? ["", 1];
  return `${value / size}${name}`;
}

/** The value that `4MiB` or `512` stands for; nothing where it stands for none. */
export function readLimit(text: string, unit: Unit): number | undefined {
  const [, digits, name] = /^(\d{1,12})\s*([KMG]iB)?$/i.exec(text) ?? [];
  if (digits === undefined || (name !== undefined && unit === "count")) return undefined;
  const size = sizes.find(([each]) => each.toLowerCase() === name?.toLowerCase())?.[1] ?? 1;
  return Number(digits) * size;
}

/**
 * The option that raises a limit from what it is in this run so far that `needed` passes: the next power of two times its
 * usual value. Where that is beyond what it may be, it says so.
 */
export function howToRaise(name: LimitName, now: number, needed = now + 1): string {
  const { usual, unit, most } = byName.get(name)!;
  if (needed > most) return `No option raises this beyond ${writeLimit(most, unit)}.`;
  let value = usual;
  while (value < needed) value *= 2;
  return `Where it must be so: \`--limit ${name}=${writeLimit(Math.min(value, most), unit)}\`.`;
}
