import { run } from "./run.js";

/** The program: runs what the command line asks for, prints what came of it, and sets the exit status. */
export async function main(): Promise<void> {
  const { status, stdout, stderr } = await run(process.argv.slice(2), {
    environment: process.env,
    workingFolder: process.cwd(),
    standardInput: () => process.stdin,
    isTerminal: () => process.stderr.isTTY === true,
    isOutputTerminal: () => process.stdout.isTTY === true,
    ...(isWatched() ? { showProgress: (text: string) => void process.stderr.write(text) } : {}),
  });
  print(process.stderr, stderr);
  print(process.stdout, stdout);
  // Not process.exit: that would cut off what is still on its way through a pipe.
  process.exitCode = status;
}

/** Whether a person sits before the terminal, who may want to know how far the work is. */
function isWatched(): boolean {
  const { CI = "", TERM } = process.env;
  return process.stderr.isTTY === true && CI === "" && TERM !== "dumb";
}

function print(stream: NodeJS.WriteStream, text = ""): void {
  if (text === "") return;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that went away early (`sightline build | head -1`) is no failure.
    if (error.code !== "EPIPE") process.exitCode = 2;
  });
  stream.write(text);
}
