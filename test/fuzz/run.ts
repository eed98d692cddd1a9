import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Bases, createBases } from "./bases.js";
import { symptomOf } from "./broken.js";
import { generateInput } from "./generate-input.js";
import type { Input } from "./input.js";
import { check, type Depth } from "./invariants.js";
import { minimise } from "./minimise.js";

/** How often an input is taken further than to its findings. */
const forms = 8;
const outputs = 24;

/** New programs to make inputs from after so many. */
const perBases = 20_000;

/** A find of the same symptom is kept so often. */
const mostAlike = 3;

export interface FuzzOptions {
  readonly minutes: number;
  readonly seed: number;
  /** Where the folders of finds go. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** Tries inputs until the time is up, keeps what breaks a promise, small, and tells how many symptoms there are. */
export async function fuzz({ minutes, seed, folder, say }: FuzzOptions): Promise<number> {
  const end = performance.now() + minutes * 60_000;
  const seen = new Map<string, number>();
  let bases: Bases | undefined;
  let told = 0;
  say(`seed ${seed}, ${minutes} minutes, finds go to ${folder}`);
  for (let count = 0; performance.now() < end; count++) {
    if (bases === undefined || count % perBases === 0) bases = createBases(seed + count / perBases, 60);
    const input = generateInput(seed * 1_000_003 + count, bases);
    const depth: Depth = count % outputs === 0 ? "outputs" : count % forms === 0 ? "forms" : "findings";
    const symptom = await symptomOfCheck(input, depth);
    if (symptom !== undefined) {
      const alike = seen.get(symptom.name) ?? 0;
      seen.set(symptom.name, alike + 1);
      if (alike < mostAlike) await keep(input, depth, symptom.name, join(folder, `${seed}-${count}`), say);
    }
    if (performance.now() - told < 60_000 && told > 0) continue;
    told = performance.now();
    say(`${count + 1} inputs, ${[...seen.values()].reduce((sum, each) => sum + each, 0)} finds of ${seen.size} kinds`);
  }
  return seen.size;
}

async function symptomOfCheck(input: Input, depth: Depth): Promise<{ name: string; error: unknown } | undefined> {
  try {
    await check(input, depth);
    return undefined;
  } catch (error) {
    return { name: symptomOf(error), error };
  }
}

async function keep(input: Input, depth: Depth, symptom: string, folder: string, say: (line: string) => void) {
  const small = await minimise(input, async (each) => (await symptomOfCheck(each, depth))?.name === symptom);
  const error = (await symptomOfCheck(small, depth))?.error;
  for (const [path, bytes] of small) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const detail = error instanceof Error ? error.stack?.split("\n").slice(0, 4).join("\n") : String(error);
  say(`FOUND ${folder} (${depth})\n${detail}`);
}
