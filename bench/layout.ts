// What the layouts are worth: figures of the blueprint's grid for fixed and generated drawings, beside what Graphviz and D2 make
// of the same boxes and links where they are installed; then figures of all views of the examples and of generated blueprints.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { gridRows } from "./grid-rows.js";
import { pictureRows } from "./picture-rows.js";

const baselineFile = "bench/layout-baseline.json";

/** By drawing, its figures that mean the same on every machine; milliseconds don't, and are printed only. */
export type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Prints the tables; with `compare` it fails where a figure is worse than the baseline, with `write` it records them. */
export async function benchLayout(words: readonly string[]): Promise<boolean> {
  const rows: Rows = { ...(await gridRows()), ...(await pictureRows()) };
  if (words.includes("--write")) writeFileSync(baselineFile, `${JSON.stringify(rows, null, 2)}\n`);
  return words.includes("--compare") ? holdsBaseline(rows) : true;
}

function holdsBaseline(rows: Rows): boolean {
  if (!existsSync(baselineFile)) return false;
  const baseline: Rows = JSON.parse(readFileSync(baselineFile, "utf8"));
  let holds = true;
  for (const [name, before] of Object.entries(baseline)) {
    for (const [figure, limit] of Object.entries(before)) {
      const now = rows[name]?.[figure];
      const isWorse = now === undefined || (figure === "straightShare" ? now < limit : now > limit);
      if (!isWorse) continue;
      holds = false;
      console.error(`${name}: ${figure} was ${limit} and is ${now ?? "gone"}`);
    }
  }
  return holds;
}
