import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { createFolder } from "../support/folder.js";
import { manyBlueprints } from "../support/many-blueprints.js";
import { useBundle } from "../support/program.js";

vi.setConfig({ testTimeout: 60_000 });
const program = useBundle();

interface Place {
  readonly env: Readonly<Record<string, string>>;
  /** Who runs it, where that isn't whoever runs the tests. */
  readonly uid?: number;
}

const isRoot = process.getuid?.() === 0;
/** Nobody's number: the system knows neither a name nor a home for it. */
const stranger = 54_321;

/** Where what is kept can't be, or may not. Each makes what it needs in a folder. */
const places: Readonly<Record<string, (folder: string) => Place>> = {
  "a file in the place of the folder": (folder) => {
    writeFileSync(join(folder, "sightline"), "mine");
    return { env: { XDG_CACHE_HOME: folder } };
  },
  "a file above the folder": (folder) => {
    writeFileSync(join(folder, "cache"), "mine");
    return { env: { XDG_CACHE_HOME: join(folder, "cache") } };
  },
  "a path that can't be": () => ({ env: { XDG_CACHE_HOME: `/${"x".repeat(5000)}` } }),
  "no path, and a home that isn't there": () => ({ env: { XDG_CACHE_HOME: "", HOME: "/nowhere/at/all" } }),
  "a path from the working folder": () => ({ env: { XDG_CACHE_HOME: "cache", HOME: "/nowhere/at/all" } }),
  "a home from the working folder": () => ({ env: { HOME: "." } }),
  "an empty home": () => ({ env: { HOME: "" } }),
  ...(isRoot
    ? {
        "a user whom the system doesn't know": () => ({ env: {}, uid: stranger }),
        "a folder of somebody else's": (folder) => {
          mkdirSync(join(folder, "sightline"));
          return { env: { XDG_CACHE_HOME: folder }, uid: stranger };
        },
        "a folder that may not be written to": (folder) => {
          mkdirSync(join(folder, "sightline"), { mode: 0o500 });
          chownSync(join(folder, "sightline"), stranger, stranger);
          return { env: { XDG_CACHE_HOME: folder }, uid: stranger };
        },
      }
    : {}),
};

function run(cwd: string, words: readonly string[], { env, uid }: Place, before: readonly string[] = []) {
  const [first, ...rest] = [...before, process.execPath, program, ...words];
  const { status, stdout, stderr } = spawnSync(first!, rest, {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", SOURCE_DATE_EPOCH: "1795132800", ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { status, said: `${stdout}${stderr}`.replace(/\d+ m?s\b/g, "") };
}

/** A workspace, and what is said of it where all can be kept. */
function createWorkspace() {
  const cwd = createFolder(manyBlueprints(5));
  chmodSync(cwd, 0o755);
  const usual = run(cwd, ["check"], { env: { XDG_CACHE_HOME: createFolder() } });
  expect(usual.status).toBe(0);
  return { cwd, usual };
}

it.each(Object.entries(places))("does without what is kept: %s", (_, make) => {
  const { cwd, usual } = createWorkspace();
  const folder = createFolder();
  chmodSync(folder, 0o755);
  const before = readdirSync(cwd, { recursive: true });
  const place = make(folder);
  const there = readdirSync(folder, { recursive: true });
  for (const round of [1, 2]) expect(run(cwd, ["check"], place), `round ${round}`).toEqual(usual);
  expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  expect(readdirSync(folder, { recursive: true })).toEqual(there);
});

const mounting = (script: string) => ["unshare", "--mount", "sh", "-c", script, "sh"];
const canMount = spawnSync("unshare", ["--mount", "sh", "-c", "mount -t tmpfs tmpfs /mnt"]).status === 0;

it.runIf(canMount).each([16, 64, 400])("does without what is kept: a disk of %i kB", (size) => {
  const { cwd, usual } = createWorkspace();
  const disk = createFolder();
  const script = `mount -t tmpfs -o size=${size}k tmpfs ${disk}; "$@"; "$@"; status=$?; find ${disk} -name '*.tmp'; exit $status`;
  const { status, said } = run(cwd, ["check"], { env: { XDG_CACHE_HOME: disk } }, mounting(script));
  expect({ status, said }).toEqual({ status: 0, said: usual.said.repeat(2) });
});

describe("what is kept of a workspace", () => {
  const kinds: Readonly<Record<string, (whole: Buffer) => Buffer>> = {
    "an empty file": () => Buffer.alloc(0),
    "half a file": (whole) => whole.subarray(0, whole.length / 2),
    "a file of zeros": (whole) => Buffer.alloc(whole.length),
    "a file of which a byte is another": (whole) =>
      Buffer.concat([whole.subarray(0, -9), Buffer.of(0x20), whole.subarray(-8)]),
    "what isn't ours": () => Buffer.from("[]\n"),
  };

  it.each(Object.entries(kinds))("isn't believed where it is %s", (_, spoil) => {
    const { cwd, usual } = createWorkspace();
    const place = { env: { XDG_CACHE_HOME: createFolder() } };
    const check = ["check", "--cache-dir", "kept"];
    run(cwd, check, place);
    const names = readdirSync(join(cwd, "kept"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const path = join(cwd, "kept", name);
      const whole = readFileSync(path);
      writeFileSync(path, spoil(whole));
      expect(run(cwd, check, place)).toEqual(usual);
      expect(readFileSync(path).equals(whole)).toBe(true);
    }
  });
});
