import { type Compilation, compile, parseBaseline, parseSettings, type Settings } from "../../src/compiler/index.js";
import { Broken } from "./broken.js";
import { checkDifferences } from "./differences.js";
import { faultsOfFindings } from "./findings.js";
import { checkForms } from "./forms.js";
import { baselinePath, blueprintsIn, filesOf, type Input, settingsFile, sizeOf, textIn } from "./input.js";
import { checkNeutral } from "./neutral.js";
import { checkOutputs } from "./outputs.js";

/** How far an input is taken: to its findings, to its other form and layout, or to all that is drawn and reported of it. */
export type Depth = "findings" | "forms" | "outputs";

export const today = "2026-11-20";

/** Throws where a promise is broken. */
export async function check(input: Input, depth: Depth): Promise<void> {
  const most = bound(sizeOf(input), depth);
  const first = await timed(() => checkOnce(input, depth));
  if (first <= most) return;
  // The machine may have been at something else.
  const second = await timed(() => checkOnce(input, depth));
  if (second > most) throw new Broken("time", `${Math.round(Math.min(first, second))} ms`);
}

async function checkOnce(input: Input, depth: Depth): Promise<void> {
  const settings = await settingsOf(input);
  const compilation = await compileInput(input);
  if (compilation === undefined || settings === undefined) return;
  expectNone("findings", faultsOfFindings(compilation.findings));
  if (depth === "findings") return;
  await checkForms(input, compilation);
  await checkNeutral(input, compilation);
  await checkDifferences(input, compilation, depth === "outputs");
  if (depth === "outputs") await checkOutputs(compilation, settings);
}

/** How long it takes, in ms. */
async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** In ms, far above what is usual also where others are at work: what hangs or grows with the square is found. */
function bound(size: number, depth: Depth): number {
  return (depth === "outputs" ? 30_000 : 10_000) + size / 10;
}

/** What becomes of it; nothing where its settings can't be followed. */
export async function compileInput(input: Input): Promise<Compilation | undefined> {
  const settings = await settingsOf(input);
  if (settings === undefined) return undefined;
  const baseline = textIn(input, baselinePath);
  const paths = blueprintsIn(input);
  const recorded = baseline === undefined ? undefined : parseBaseline(baseline);
  return compile(filesOf(input), paths, {
    today,
    listWorkspace: async () => paths,
    settings,
    ...(recorded === undefined ? {} : { baseline: recorded }),
  });
}

async function settingsOf(input: Input): Promise<Settings | undefined> {
  const { value, diagnostics } = await parseSettings(settingsFile, textIn(input, settingsFile) ?? "");
  expectNone("settings", faultsOfFindings(diagnostics));
  return diagnostics.length === 0 ? value : undefined;
}

function expectNone(promise: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new Broken(promise, faults.slice(0, 5).join("\n"));
}
