import { join } from "node:path";
import { type Baseline, baselineFile, type Diagnostic, parseBaseline, printBaseline } from "../compiler/index.js";
import { baselineBroken } from "../diagnostics/messages/files.js";
import { createSource } from "../text/source.js";
import { readOwnFile } from "./own-file.js";
import { count } from "./summary.js";

/** What a workspace has recorded; no baseline where it hasn't. Where it is broken, nothing may go by it. */
export interface Recorded {
  readonly baseline?: Baseline;
  readonly broken: readonly Diagnostic[];
}

/** Reads the baseline at a workspace's root. */
export async function findBaseline(root: string): Promise<Recorded> {
  const file = await readOwnFile(root, baselineFile, baselineFile);
  if (file === undefined) return { broken: [] };
  if ("broken" in file) return { broken: [file.broken] };
  const baseline = parseBaseline(file.text);
  if (baseline !== undefined) return { baseline, broken: [] };
  return { broken: [baselineBroken({ source: createSource(baselineFile, file.text), start: 0, end: 0 }, {})] };
}

/** Writes a baseline to a workspace's root, and says so. */
export async function writeBaseline(root: string, baseline: Baseline): Promise<string> {
  const { writeWhole } = await import("../host/write.js");
  await writeWhole(join(root, baselineFile), printBaseline(baseline));
  const total = baseline.entries.reduce((sum, entry) => sum + entry.count, 0);
  return `Recorded ${count(total, "finding")} in ${baselineFile}.\n`;
}
