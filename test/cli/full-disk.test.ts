import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { cache, useBundle } from "../support/program.js";

const program = useBundle();
const build = ["build", "a.blueprint", "--view", "blueprint", "--format", "svg,md,json", "--quiet", "-o", "out"];
const names = ["vending.blueprint.svg", "vending.json", "vending.md"];
const before = "as it was";

function createWorkspace(): string {
  return createFolder({
    "a.blueprint": readFileSync("examples/vending/vending.blueprint"),
    "catalog.blueprint": readFileSync("examples/vending/catalog.blueprint"),
    ...Object.fromEntries(names.map((name) => [`out/${name}`, before])),
  });
}

function run(cwd: string, [first = "", ...words]: readonly string[]) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1795132800", XDG_CACHE_HOME: cache };
  const { status, stderr } = spawnSync(first, words, { cwd, encoding: "utf8", env, timeout: 60_000 });
  return { status, stderr };
}

/** Each output by its name: of the build before, or of a whole new one. */
function outputsIn(cwd: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(join(cwd, "out")).map((name) => [name, readFileSync(join(cwd, "out", name), "utf8")]));
}

const canTrace = spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;

/** Needs `strace`, and the right to trace: where either is missing, `ulimit -f` in `faults.test.ts` has to do. */
describe.runIf(canTrace)("where the system refuses to write", () => {
  it.each([
    ["fsync", "ENOSPC", "the disk is full"],
    ["fsync", "EIO", "the disk reports an error"],
    ["rename", "EDQUOT", "the disk quota is used up"],
  ])("at any %s with %s, each output is whole and nothing else is left", (call, error, because) => {
    const whole = createWorkspace();
    run(whole, [process.execPath, program, ...build]);
    for (const [at] of names.entries()) {
      const cwd = createWorkspace();
      const fault = [
        "-f",
        "-o",
        "/dev/null",
        "-e",
        `trace=${call}`,
        "-e",
        `inject=${call}:error=${error}:when=${at + 1}`,
      ];
      const { status, stderr } = run(cwd, ["strace", ...fault, process.execPath, program, ...build]);
      expect(stderr).toMatch(new RegExp(`^sightline: \`out/vending\\S+\` can't be written: ${because}\\.$`, "m"));
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(status).toBe(2);
      const fresh = outputsIn(whole);
      const found = outputsIn(cwd);
      expect([...found.keys()].sort()).toEqual(names);
      expect([...found].filter(([name, text]) => text === fresh.get(name))).toHaveLength(at);
      expect([...found.values()].filter((text) => text === before)).toHaveLength(names.length - at);
    }
  });
});

/** A file system of so few pages that not all outputs fit. Needs the right to mount one. */
const canMount = ((): boolean => {
  const options = ["--mount", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"];
  return spawnSync("unshare", options).status === 0;
})();

it.runIf(canMount)("ends with 2 on a disk that is really full, and keeps what was on it", () => {
  const cwd = createWorkspace();
  const kept = createFolder();
  mkdirSync(join(cwd, "disk"));
  const script = `mount -t tmpfs -o size=64k tmpfs disk && cp out/* disk && "$@"; status=$?; ls -A disk; cp -a disk/. ${kept}; exit $status`;
  const words = build
    .map((word) => (word === "out" ? "disk" : word))
    .map((word) => (word === "svg,md,json" ? "svg,md,json,html" : word));
  const { status, stderr } = run(cwd, [
    "unshare",
    "--mount",
    "sh",
    "-c",
    script,
    "sh",
    process.execPath,
    program,
    ...words,
  ]);
  expect(stderr).toMatch(/^sightline: `disk\/vending\S+` can't be written: the disk is full\.$/m);
  expect(status).toBe(2);
  expect(readdirSync(kept).filter((name) => name.startsWith("."))).toEqual([]);
  for (const name of names) expect(readFileSync(join(kept, name), "utf8")).toMatch(/^as it was$|\n$/);
});
