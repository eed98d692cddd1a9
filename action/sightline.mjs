// What the action's steps share: Sightline itself, as it was built beside this file, and the runner's files.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));

export const env = (name) => process.env[name] ?? "";

/** Runs Sightline on the paths that the step names; where it couldn't do its work the step ends, if it isn't to go on. */
export function sightline([command, ...words], { goesOn = false } = {}) {
  // What a stranger's change holds in `node_modules` isn't what an earlier run left there.
  const cache = command === "diff" ? [] : ["--cache-dir", folder("cache")];
  const all = [program, command, ...cache, ...words, "--", ...lines(env("PATHS"))];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0 || status === 1 || (goesOn && status === 2)) return { status, stdout, stderr };
  process.stdout.write(harmless(stdout ?? ""));
  stop(oneLine(stderr ?? "Sightline can't be started"));
}

/** Git, for what it prints; nothing where it fails. */
export function git(...words) {
  const { status, stdout } = spawnSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return status === 0 ? stdout.trim() : undefined;
}

/** Ends the step, and says why where people look. */
export function stop(message) {
  console.log(`::error title=Sightline::${message}`);
  process.exit(2);
}

/** Text for the log in which nothing is a command to the runner, as `##[group]` would be anywhere in a line. */
export function harmless(text) {
  return text.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/gm, "$1: ");
}

function oneLine(text) {
  return text
    .trim()
    .replaceAll("%", "%25")
    .replace(/\r?\n|\r/g, "%0A");
}

export function lines(text) {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A value for later steps; it may hold no line end. */
export function output(name, value) {
  if (/[\r\n]/.test(value)) stop(`The path of ${name} holds a line end.`);
  appendFileSync(env("GITHUB_OUTPUT"), `${name}=${value}\n`);
}

/** A folder that is this job's own. */
export function folder(name) {
  const path = join(env("RUNNER_TEMP"), "sightline", name);
  mkdirSync(path, { recursive: true });
  return path;
}
