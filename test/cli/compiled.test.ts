import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder, createLoader } from "../../src/cli/compiled.js";
import { createFolder } from "../support/folder.js";
import { manyBlueprints } from "../support/many-blueprints.js";
import { useProgram } from "../support/program.js";

/** As the build writes a file of the program. */
function wrapped(code: string): string {
  return `(function(exports,require,module,__filename,__import){${code}})`;
}

/** Preloaded, says of each file of the program whether V8 took what was kept of it. */
const tellRejected = `const vm = require("node:vm");
const { isMainThread } = require("node:worker_threads");
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    const what = options.cachedData === undefined ? "none" : this.cachedDataRejected ? "rejected" : "taken";
    require("node:fs").writeSync(2, "code " + (isMainThread ? "first " : "other ") + what + "\\n");
  }
};`;

const program = {
  "program/main.cjs": wrapped(
    'const { twice } = require("./other.cjs"); exports.answer = twice(21) + require("node:os").EOL.length * 0;',
  ),
  "program/other.cjs": wrapped("exports.twice = (number) => number * 2;"),
};

/** Runs the program once, and keeps what it had to compile. */
function runIn(folder: string, cache: string): unknown {
  const loader = createLoader(join(folder, "program"), cache, "check");
  const { answer } = loader.load("main.cjs") as { answer: number };
  loader.keep();
  return answer;
}

it("keeps what was compiled from the second run on, and takes it where it is of this program", () => {
  const folder = createFolder(program);
  const cache = join(folder, "cache");
  const kept = join(cache, "check");
  const run = () => runIn(folder, cache);
  expect(run()).toBe(42);
  expect(readdirSync(cache)).toEqual(["check"]);
  expect(readdirSync(kept)).toEqual([]);
  expect(run()).toBe(42);
  expect(readdirSync(kept).toSorted()).toEqual(["main.cjs.bin", "other.cjs.bin"]);
  const before = statSync(join(kept, "main.cjs.bin")).mtimeMs;
  expect(run()).toBe(42);
  expect(statSync(join(kept, "main.cjs.bin")).mtimeMs).toBe(before);

  // Another source, or V8 would take what it still has in memory.
  writeFileSync(join(folder, "program/other.cjs"), `${program["program/other.cjs"]} // longer`);
  writeFileSync(join(kept, "other.cjs.bin"), "nonsense");
  expect(run()).toBe(42);
  expect(readFileSync(join(kept, "other.cjs.bin"), "latin1")).not.toBe("nonsense");
});

it("takes nothing of which a byte was spoilt", () => {
  const folder = createFolder(program);
  const cache = join(folder, "cache");
  const run = () => runIn(folder, cache);
  for (const _ of [1, 2]) run();
  const path = join(cache, "check", "main.cjs.bin");
  const whole = readFileSync(path);
  for (const at of [0.1, 0.3, 0.49, 0.51, 0.9].map((part) => Math.floor(whole.length * part))) {
    const spoilt = Buffer.from(whole);
    spoilt[at]! ^= 1;
    writeFileSync(path, spoilt);
    expect(run()).toBe(42);
    expect(readFileSync(path).equals(spoilt), `byte ${at}`).toBe(false);
  }
});

describe("what was kept", () => {
  const sightline = useProgram();

  it.each([
    ["a small build", ["build"], [1], ["first taken"]],
    ["builds that expect more than at first", ["build"], [1, 5], ["first taken"]],
    // Of so many, V8 is told different things of 130 and of 410.
    ["checks by several threads", ["check", "--jobs", "2"], [130, 410], ["first taken", "other taken"]],
  ])("is taken again by %s", { timeout: 60_000 }, (_, words, counts, all) => {
    const kept = createFolder({ "tell.cjs": tellRejected });
    const env = { XDG_CACHE_HOME: kept, NODE_OPTIONS: `--require ${join(kept, "tell.cjs")}` };
    const folders = counts.map((count) => createFolder(manyBlueprints(count)));
    const run = () => folders.map((cwd) => sightline([...words, "--no-cache"], { cwd, env }));
    run();
    run();
    const again = run();
    expect(again.map(({ status }) => status)).toEqual(counts.map(() => 0));
    const told = again.flatMap(({ stderr }) => stderr.match(/(?<=^code )\w+ \w+$/gm) ?? []);
    expect([...new Set(told)].toSorted()).toEqual(all);
  });
});

it("runs without a place to keep anything", () => {
  const folder = createFolder(program);
  const loader = createLoader(join(folder, "program"), join(folder, "program/main.cjs/nowhere"));
  expect(loader.load("main.cjs")).toEqual({ answer: 42 });
  loader.keep();
  expect(readdirSync(folder)).toEqual(["program"]);
});

it("keeps nothing where others could put something into it", () => {
  const folder = createFolder({ ...program, "home/sightline/x": "" });
  const find = (): string | undefined =>
    cacheFolder(join(folder, "program"), "1.2.3", { XDG_CACHE_HOME: join(folder, "home") });
  expect(find()).toContain(join(folder, "home/sightline/1.2.3-"));
  chmodSync(join(folder, "home/sightline"), 0o777);
  expect(find()).toBeUndefined();
});
