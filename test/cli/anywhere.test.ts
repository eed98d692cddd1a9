import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism, userInfo } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();
const files = {
  "vending.blueprint": readFileSync("examples/vending/vending.blueprint"),
  "catalog.blueprint": readFileSync("examples/vending/catalog.blueprint"),
};

/** What is built in a folder, by name. */
function built(cwd: string, env: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const words = ["build", "vending.blueprint", "--format", "svg,png,md,json,html", "-o", "out"];
  expect(run(words, { cwd, env }).stderr).not.toContain("sightline:");
  const folder = join(cwd, "out");
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

it("builds the same bytes in every folder, with any number of threads, for every user", () => {
  const shallow = createFolder(files);
  const deep = createFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`a b/ü/${name}`, text])));
  const one = built(shallow, { UV_THREADPOOL_SIZE: "1", HOME: "/nowhere", USER: "nobody" });
  const other = built(join(deep, "a b/ü"), { UV_THREADPOOL_SIZE: "8", COLUMNS: "40", LINES: "3" });
  expect(one.size).toBeGreaterThan(8);
  expect([...other.keys()]).toEqual([...one.keys()]);
  for (const [name, content] of one) {
    expect(other.get(name) === content, name).toBe(true);
    expect(content.includes(shallow) || content.includes(`/${userInfo().username}/`), name).toBe(false);
  }
});

const hasTaskset = availableParallelism() > 1 && spawnSync("taskset", ["--version"]).status === 0;

it.runIf(hasTaskset)("builds them on one core, too", () => {
  const cwd = createFolder(files);
  const all = built(cwd, {});
  const pinned = spawnSync("taskset", ["-c", "0", "true"]).status;
  expect(pinned).toBe(0);
  expect(built(cwd, { UV_THREADPOOL_SIZE: "1" })).toEqual(all);
});
