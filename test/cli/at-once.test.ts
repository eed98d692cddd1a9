import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { cache, useBundle } from "../support/program.js";

const program = useBundle();

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
  const [one, many] = [createWorkspace(), createWorkspace()];
  await once(start(one), "exit");
  await Promise.all(Array.from({ length: 8 }, () => once(start(many), "exit")));
  expect(outputs(one).size).toBeGreaterThan(2);
  expect(outputs(many)).toEqual(outputs(one));
  expect(readdirSync(join(many, "out"))).toEqual(readdirSync(join(one, "out")));
});

it("leaves each file whole, whenever it is killed", async () => {
  const cwd = createWorkspace();
  await once(start(cwd), "exit");
  const whole = outputs(cwd);
  for (let round = 0; round < 12; round++) {
    const child = start(cwd);
    const exit = once(child, "exit");
    await wait(20 + round * 20);
    child.kill("SIGKILL");
    await exit;
    expect(outputs(cwd)).toEqual(whole);
  }
});
