import type { Dimension, Entry, Exit, Path, Tier } from "../../model/journey.js";
import type { Declared } from "../declared.js";
import type { Reading } from "../references.js";
import { readNamed } from "./named.js";

export function readEntry(declared: Declared, reading: Reading): Entry {
  return readNamed<Entry>(declared, reading);
}

/** Nothing where a finding left it without its ends. */
export function readExit(declared: Declared, reading: Reading): Exit | undefined {
  const exit: Partial<Exit> = readNamed<Exit>(declared, reading);
  return exit.at === undefined || exit.to === undefined ? undefined : (exit as Exit);
}

export function readPath(declared: Declared, reading: Reading): Path {
  return readNamed<Path>(declared, reading, { first: { for: [], steps: [] } });
}

export function readDimension(declared: Declared, outer: Reading): Dimension {
  const reading: Reading = { ...outer, dimension: declared };
  const tiers = declared.statement.items
    .flatMap((item) => reading.scope.names.of.get(item) ?? [])
    .map((tier) => readNamed<Tier>(tier, reading));
  return readNamed<Dimension>(declared, reading, { first: { tiers } });
}
