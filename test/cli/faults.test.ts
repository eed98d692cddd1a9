import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { manyBlueprints } from "../support/many-blueprints.js";
import { cache, useBundle } from "../support/program.js";

const program = useBundle();

/** Runs the program in a shell, which says what stands in its way. */
function runBehind(before: string, words: string, cwd: string, behind = "") {
  const script = `${before} "$0" "$1" ${words} ${behind}`;
  const { status, signal, stderr } = spawnSync("sh", ["-c", script, process.execPath, program], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, SOURCE_DATE_EPOCH: "1795132800", XDG_CACHE_HOME: cache },
  });
  return { status, signal, stderr };
}

const workspace = () => ({
  "a.blueprint": readFileSync("examples/vending/vending.blueprint"),
  "catalog.blueprint": readFileSync("examples/vending/catalog.blueprint"),
});

describe("where nothing more can be written", () => {
  it("ends with 2, says so, and leaves what was there whole", () => {
    const cwd = createFolder({ ...workspace(), "out/vending.blueprint.svg": "as it was" });
    // In blocks of 512 bytes or of 1 KiB, as the shell has it: less than any picture.
    const { status, signal, stderr } = runBehind(
      "ulimit -f 4;",
      "build a.blueprint --view blueprint --format svg",
      cwd,
    );
    expect({ status, signal }).toEqual({ status: 2, signal: null });
    expect(stderr).toMatch(/^sightline: `out\/vending\.blueprint\.svg` can't be written: /m);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(cwd, "out/vending.blueprint.svg"), "utf8")).toBe("as it was");
    expect(readdirSync(join(cwd, "out"))).toEqual(["vending.blueprint.svg"]);
  });

  it.runIf(existsSync("/dev/full"))("ends with 2 where nobody takes what is said", () => {
    const cwd = createFolder(workspace());
    for (const words of ["check --reporter json a.blueprint", "build a.blueprint --view blueprint --format json"]) {
      const { status, signal, stderr } = runBehind("", words, cwd, "> /dev/full");
      expect({ status, signal }).toEqual({ status: 2, signal: null });
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  it("ends without a word where a pipe is closed early", () => {
    const cwd = createFolder(workspace());
    const { signal, stderr } = runBehind("", "check --reporter json a.blueprint", cwd, "| head -c 1 > closed");
    expect(signal).toBeNull();
    expect(stderr).not.toMatch(/EPIPE|^\s+at /m);
  });
});

it("is 2 where the working folder is gone", () => {
  const cwd = createFolder({ "in/a.blueprint": "" });
  const { status, stderr } = runBehind("cd in && rm -r ../in &&", "check", cwd);
  expect(stderr).toContain("The working folder is gone");
  expect(stderr).not.toContain("    at ");
  expect(status).toBe(2);
});

it("ends with 2 where the system opens no more files, whoever asked for one", { timeout: 60_000 }, () => {
  const cwd = createFolder(manyBlueprints(130));
  // From where Node itself hardly starts up to where all is well.
  const runs = [18, 19, 20, 21, 22, 23, 24].map((most) =>
    runBehind(`ulimit -n ${most};`, "check --jobs 2 --no-cache", cwd),
  );
  const told = runs.filter(({ stderr }) => /^sightline: /m.test(stderr));
  expect(told.length).toBeGreaterThan(0);
  for (const { status, stderr } of told) {
    expect(stderr).toMatch(/^sightline: (The system opens no more files|A thread can't be started)/m);
    expect(status).toBe(2);
  }
});
