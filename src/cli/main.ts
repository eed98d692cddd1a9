import { fstatSync, statSync, writeSync } from "node:fs";
import { complaint } from "./result.js";
import { run } from "./run.js";

/** The program: runs what the command line asks for, prints what came of it, and sets the exit status. `expectMuch` hears of long work. */
export async function main(expectMuch: () => void): Promise<void> {
  const workingFolder = findWorkingFolder();
  if (workingFolder === undefined) {
    process.exitCode = 2;
    return print("stderr", complaint("The working folder is gone: change to one that is there."));
  }
  // Should nothing be left to wait for before there is a result, Node would end as if all were well.
  process.exitCode = 3;
  const { status, stdout, stderr } = await run(process.argv.slice(2), {
    environment: process.env,
    workingFolder,
    standardInput: () => process.stdin,
    isTerminal: () => isTerminal("stderr"),
    isOutputTerminal: () => isTerminal("stdout"),
    expectMuch,
    ...(isWatched() ? { showProgress: (text: string) => void process.stderr.write(text) } : {}),
  });
  // Not process.exit: that would cut off what is still on its way through a pipe.
  process.exitCode = status;
  print("stderr", stderr);
  print("stdout", stdout);
}

/** Nothing where it was deleted under the shell. */
function findWorkingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

const descriptors = { stdout: 1, stderr: 2 } as const;

/** Whether a person sits before the terminal, who may want to know how far the work is. */
function isWatched(): boolean {
  const { CI = "", TERM } = process.env;
  return CI === "" && TERM !== "dumb" && isTerminal("stderr");
}

/** Node's streams are dear to open, and are asked only of what may be a terminal: a device, but not the one that swallows all. */
function isTerminal(name: keyof typeof descriptors): boolean {
  try {
    const stats = fstatSync(descriptors[name]);
    if (!stats.isCharacterDevice()) return false;
    if (process.platform !== "win32" && stats.rdev === statSync("/dev/null").rdev) return false;
  } catch {
    return false;
  }
  return process[name].isTTY === true;
}

/** Writes at once; what the system doesn't take at once, a full pipe that mustn't be waited for, is left to the stream. */
function print(name: keyof typeof descriptors, text = ""): void {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptors[name], rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") process[name].on("error", failed).write(rest);
    else failed(error as NodeJS.ErrnoException);
  }
}

/** A reader that went away early (`sightline build | head -1`) is no failure. */
function failed({ code }: NodeJS.ErrnoException): void {
  if (code !== "EPIPE") process.exitCode = 2;
}
