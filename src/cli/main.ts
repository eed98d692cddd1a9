import * as nodeModule from "node:module";

keepCompiledCode();
const { run } = await import("./run.js");
const { status, stdout, stderr } = await run(process.argv.slice(2), {
  environment: process.env,
  workingFolder: process.cwd(),
  standardInput: () => process.stdin,
  isTerminal: () => process.stderr.isTTY === true,
});
print(process.stderr, stderr);
print(process.stdout, stdout);
// Not process.exit: that would cut off what is still on its way through a pipe.
process.exitCode = status;

/** From Node 22 on, compiled code is kept in a folder for temporary files: the next start takes half the work. */
function keepCompiledCode(): void {
  if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function") {
    nodeModule.enableCompileCache();
  }
}

function print(stream: NodeJS.WriteStream, text = ""): void {
  if (text === "") return;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that went away early (`sightline build | head -1`) is no failure.
    if (error.code !== "EPIPE") process.exitCode = 2;
  });
  stream.write(text);
}
