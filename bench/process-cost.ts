import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";

/** CPU time in seconds, user and system, or thousands of millions of instructions. */
export type CostUnit = "seconds" | "instructions";

/** What a command cost together with all that it started, and how it ended: no status where its time was up. */
export interface ProcessCost {
  readonly amount: number;
  readonly status: number | undefined;
}

export interface Command {
  readonly words: readonly string[];
  readonly folder: string;
  /** In seconds. */
  readonly limit: number;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const told = "build/bench-cost.txt";

/** Events of `perf`. */
const time = "task-clock";
const instructions = "instructions:u";

/**
 * Tells time by `perf`, which knows of processes that outlive those who started them, else by the shell, which doesn't. Counts
 * instructions by `perf`, else by valgrind, of the process itself, which is given as much more time as that takes.
 */
export async function costOf(
  { words, folder, limit, environment = {} }: Command,
  unit: CostUnit,
): Promise<ProcessCost> {
  const file = `${process.cwd()}/${told}`;
  rmSync(file, { force: true });
  const event = unit === "instructions" ? instructions : time;
  const isByPerf = perfKnows(event);
  const counter = isByPerf ? perf(event, file) : unit === "instructions" ? valgrind(file) : shell(file);
  const slowness = unit === "instructions" && !isByPerf ? 50 : 1;
  const status = await run([...counter, ...words], { folder, limit: limit * slowness, environment });
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  rmSync(file, { force: true });
  return { amount: unit === "instructions" ? readInstructions(text) : readTime(text), status };
}

/** Whether this machine can count instructions at all. */
export function countsInstructions(): boolean {
  return perfKnows(instructions) || isInstalled("valgrind");
}

function perf(event: string, file: string): readonly string[] {
  return ["perf", "stat", "-x", ",", "-e", event, "-o", file, "--"];
}

function shell(file: string): readonly string[] {
  const timing = 'file=$1; shift; "$@"; status=$?; times > "$file"; exit $status';
  return ["bash", "-c", timing, "bash", file];
}

function valgrind(file: string): readonly string[] {
  return ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", `--log-file=${file}`];
}

/** Whether there is a program of this name. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** On many a virtual machine it can tell time only. */
function perfKnows(event: string): boolean {
  const { stderr } = spawnSync("perf", ["stat", "-x", ",", "-e", event, "true"], { encoding: "utf8" });
  return /^[\d.]+,/m.test(stderr ?? "");
}

/** In a group of its own, so that all of it can be ended. Browsers have groups of their own, and are given time to go. */
function run(
  [program = "", ...words]: readonly string[],
  { folder, limit, environment }: { readonly folder: string; readonly limit: number; readonly environment: object },
): Promise<number | undefined> {
  // Certificates of the machine's own cost Node several times its start.
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ...environment };
  const options = { cwd: folder, env, detached: true, stdio: "ignore" } as const;
  const child = spawn(program, words, options);
  let isLate = false;
  const end = (signal: NodeJS.Signals): void => {
    isLate = true;
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // All of them have gone by now.
    }
  };
  const timers = [setTimeout(end, limit * 1000, "SIGTERM"), setTimeout(end, (limit + 5) * 1000, "SIGKILL")];
  return new Promise((tell, fail) => {
    child.on("error", fail);
    child.on("close", (status) => {
      timers.forEach(clearTimeout);
      // What was asked to go may go before what it has started.
      if (isLate) end("SIGKILL");
      tell(isLate ? undefined : (status ?? 1));
    });
  });
}

/** `1234.56,msec,task-clock,…` of perf, or the second line of `times`, `0m1.181s 0m0.525s`, of what the shell started. */
function readTime(text: string): number {
  const perf = /^([\d.]+),msec,task-clock/m.exec(text)?.[1];
  if (perf !== undefined) return Number(perf) / 1000;
  const started = text.trim().split("\n").at(-1) ?? "";
  return [...started.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => {
    return sum + Number(minutes) * 60 + Number(seconds);
  }, 0);
}

/** `1234,,instructions:u,…` of perf, or `I refs: 1,234` of valgrind. */
function readInstructions(text: string): number {
  const count = /^(\d+),,instructions/m.exec(text)?.[1] ?? /I +refs: +([\d,]+)/.exec(text)?.[1] ?? "";
  return Number(count.replaceAll(",", "")) / 1e9;
}
