import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cacheFolder, createLoader } from "../../src/cli/compiled.js";
import { createFolder } from "../support/folder.js";

/** As the build writes a file of the program. */
function wrapped(code: string): string {
  return `(function(exports,require,module,__filename,__import){${code}})`;
}

const program = {
  "program/main.cjs": wrapped(
    'const { twice } = require("./other.cjs"); exports.answer = twice(21) + require("node:os").EOL.length * 0;',
  ),
  "program/other.cjs": wrapped("exports.twice = (number) => number * 2;"),
};

it("keeps what was compiled, and takes it where it is of this program", () => {
  const folder = createFolder(program);
  const cache = join(folder, "cache");
  const kept = join(cache, "check");
  const run = (): unknown => {
    const loader = createLoader(join(folder, "program"), cache, "check");
    const { answer } = loader.load("main.cjs") as { answer: number };
    loader.keep();
    return answer;
  };
  expect(run()).toBe(42);
  expect(readdirSync(cache)).toEqual(["check"]);
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
