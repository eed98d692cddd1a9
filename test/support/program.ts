import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll } from "vitest";
import { bundle } from "../../scripts/bundle.mjs";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** Where the program keeps what it compiled, apart from that of whoever runs the tests. */
export const cache: string = resolve("build/test/cache");

/** Bundles the real program, once in a run of the tests, and gives its path. */
export function useBundle(): string {
  const folder = resolve("build/test", String(process.ppid));
  beforeAll(() => bundleOnce(folder), 120_000);
  return `${folder}/program/cli.cjs`;
}

/** All test files of a run have one parent process; the first that comes makes the bundle, the others wait for it. */
async function bundleOnce(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
  } catch {
    while (!existsSync(`${folder}/ready`)) await wait(50);
    return;
  }
  for (const old of readdirSync(dirname(folder)))
    if (isOver(old)) rmSync(resolve("build/test", old), { recursive: true });
  await bundle(`${folder}/program`, { minify: false });
  writeFileSync(`${folder}/ready`, "");
}

/** Whether a folder is of a run of the tests that has ended. */
function isOver(name: string): boolean {
  if (!/^\d+$/.test(name)) return false;
  try {
    return !process.kill(Number(name), 0);
  } catch {
    return true;
  }
}

/** Bundles the real program, once in a run of the tests, and gives what runs it. */
export function useProgram(): (words: readonly string[], options?: RunOptions) => Run {
  const program = useBundle();
  return (words, { env = {}, ...options } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", SOURCE_DATE_EPOCH: "1795132800", XDG_CACHE_HOME: cache, ...env },
      timeout: 20_000,
      ...options,
    });
    return { status, stdout, stderr };
  };
}
