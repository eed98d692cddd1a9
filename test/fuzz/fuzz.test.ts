import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { createBases } from "./bases.js";
import { generateInput } from "./generate-input.js";
import { type Input, inputOf } from "./input.js";
import { check, type Depth } from "./invariants.js";

vi.setConfig({ testTimeout: 300_000 });

/** `FUZZ=200000 npx vitest run test/fuzz` tries so many, `FUZZ_SEED` others. */
const count = Number(process.env["FUZZ"] ?? 20_000);
const firstSeed = Number(process.env["FUZZ_SEED"] ?? 20_261_121);
const parts = 20;

/** In bytes: what one process may keep of ten thousand inputs, which is nothing but what it knows of the language. */
const mostKept = 32 * 1_048_576;

describe("20,000 inputs, right, spoilt and at random, break no promise", () => {
  const bases = createBases(7, 24);
  let atHalf = 0;

  it.each(Array.from({ length: parts }, (_, part) => part))("part %i", async (part) => {
    const most = Math.ceil(count / parts);
    for (let at = 0; at < most; at++) {
      const seed = firstSeed + part * most + at;
      const input = generateInput(seed, bases);
      const depth: Depth = at % 500 === 0 ? "outputs" : at % 100 === 0 ? "forms" : "findings";
      try {
        await check(input, depth);
      } catch (error) {
        throw new Error(`${told(input)}\n(seed ${seed}, to its ${depth})`, { cause: error });
      }
    }
    if (part === parts / 2 - 1) atHalf = bytesInUse();
    if (part === parts - 1 && atHalf > 0) expect(bytesInUse() - atHalf).toBeLessThan(mostKept);
  });
});

/** The bytes in use once all that can be forgotten is. */
function bytesInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

const cases = join(import.meta.dirname, "cases");

describe("what once broke a promise", () => {
  it.each(readdirSync(cases))("%s", async (name) => {
    await expect(check(folderAsInput(join(cases, name)), "outputs")).resolves.toBeUndefined();
  });
});

function folderAsInput(folder: string): Input {
  return inputOf(Object.fromEntries(readdirSync(folder).map((path) => [path, readFileSync(join(folder, path))])));
}

function told(input: Input): string {
  return [...input].map(([path, bytes]) => `--- ${path}\n${new TextDecoder().decode(bytes)}`).join("\n");
}
