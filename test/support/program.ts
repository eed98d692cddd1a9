import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
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

/** Bundles the real program once for a test file, and gives its path. */
export function useBundle(name: string): string {
  const folder = resolve("build/test", name);
  beforeAll(async () => void (await bundle(folder)));
  return `${folder}/cli.js`;
}

/** Bundles the real program once for a test file, and gives what runs it. */
export function useProgram(name: string): (words: readonly string[], options?: RunOptions) => Run {
  const program = useBundle(name);
  return (words, { env = {}, ...options } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", SOURCE_DATE_EPOCH: "1795132800", ...env },
      timeout: 20_000,
      ...options,
    });
    return { status, stdout, stderr };
  };
}
