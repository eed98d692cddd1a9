import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { chanceOf } from "../support/chance.js";
import { createFolder } from "../support/folder.js";
import { cache, useBundle } from "../support/program.js";

const program = useBundle();

/** `ROUNDS=20 KILLS=200 npx vitest run test/cli/at-once.test.ts` tries so often. */
const rounds = Number(process.env["ROUNDS"] ?? 1);
const kills = Number(process.env["KILLS"] ?? 12);
vi.setConfig({ testTimeout: 30_000 * (rounds + kills) });

function createWorkspace(): string {
  const cwd = createFolder();
  cpSync("examples/vending", join(cwd, "vending"), { recursive: true });
  return cwd;
}

function start(cwd: string) {
  return spawn(process.execPath, [program, "build", "vending", "--view", "blueprint", "--today", "2026-11-20"], {
    cwd,
    stdio: "ignore",
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
}

/** What is in the output folder under its right names, by name. */
function outputs(cwd: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(cwd, "out")).filter((name) => !name.startsWith("."));
  return new Map(names.map((name) => [name, readFileSync(join(cwd, "out", name), "utf8")]));
}

it("builds one workspace eight times at once, and each file comes out whole and alike", async () => {
  const one = createWorkspace();
  await once(start(one), "exit");
  expect(outputs(one).size).toBeGreaterThan(2);
  for (let round = 0; round < rounds; round++) {
    const many = createWorkspace();
    await Promise.all(Array.from({ length: 8 }, () => once(start(many), "exit")));
    expect(outputs(many)).toEqual(outputs(one));
    expect(readdirSync(join(many, "out"))).toEqual(readdirSync(join(one, "out")));
  }
});

it.each(["SIGKILL", "SIGINT"] as const)("leaves each file whole, whenever it is ended by %s", async (signal) => {
  const cwd = createWorkspace();
  const started = performance.now();
  await once(start(cwd), "exit");
  const usual = performance.now() - started;
  const whole = outputs(cwd);
  const chance = chanceOf(kills);
  for (let round = 0; round < kills; round++) {
    const child = start(cwd);
    const exit = once(child, "exit");
    // Most of the time goes before anything is written: kills fall more often near the end.
    await wait(Math.sqrt(chance.next()) * usual);
    child.kill(signal);
    const [status, endedBy] = await exit;
    expect(outputs(cwd)).toEqual(whole);
    // A build that heard of it ends by it, and takes along what it hadn't finished.
    if (signal === "SIGINT") expect(status ?? endedBy).toBeOneOf([0, 1, signal]);
    if (signal === "SIGINT") expect(readdirSync(join(cwd, "out"))).toEqual([...whole.keys()].sort());
  }
});
