// `npm run bench -- scale`: what 10, 100 and 1,000 blueprints of the vending example's size cost, and what is saved where little changes.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundle } from "../scripts/bundle.mjs";
import { writeWorkspace } from "./workspace.mjs";

const folder = resolve("build/bench-scale");
const program = join(folder, "program/cli.cjs");
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
const environment = { ...inherited, XDG_CACHE_HOME: join(folder, "cache") };
const build = ["build", "--today", "2026-11-20", "--view", "blueprint"];
/** Each run without notes writes into a folder of its own beside the workspace: to delete files just before takes of the disk's time. */
const runs = {
  "check, 1 job": ["check", "--today", "2026-11-20", "--no-cache", "--jobs", "1"],
  "build, 1 job": [...build, "--no-cache", "--jobs", "1"],
  "build, 2 jobs": [...build, "--no-cache", "--jobs", "2"],
  "build, first": [...build, "--cache-dir", ".kept"],
  "build, nothing changed": [...build, "--cache-dir", ".kept"],
  "build, one changed": [...build, "--cache-dir", ".kept"],
};

/** Prints figures, and what they are of each other. `all` draws all views instead of one, `short` leaves 1,000 blueprints out. */
export async function benchScale(words) {
  rmSync(folder, { recursive: true, force: true });
  await bundle(join(folder, "program"));
  const wanted = Object.entries(runs).map(([name, run]) => [
    name,
    words.includes("all") ? run.filter(isOfNoView) : run,
  ]);
  for (const count of [10, 100, 1000].filter((each) => each < 1000 || !words.includes("short"))) {
    const cwd = join(folder, `w${count}`);
    mkdirSync(cwd);
    const paths = writeWorkspace(cwd, count);
    const [wall, cpu] = [{}, {}];
    for (const [name, run] of wanted) {
      const isAnew = name.startsWith("build") && run.includes("--no-cache");
      if (name === "build, one changed") appendFileSync(join(cwd, paths[0]), "// changed\n");
      const cost = measure(cwd, isAnew ? [...run, "-o", freshOut(cwd, name)] : run);
      wall[name] = cost.wall;
      cpu[name] = cost.cpu;
      const each = `${(cost.cpu / count).toFixed(1).padStart(7)} ms each`;
      console.log(
        `${String(count).padStart(5)} ${name.padEnd(24)} ${cost.cpu.toFixed(0).padStart(7)} ms CPU ${each} ${cost.wall.toFixed(0).padStart(7)} ms ${cost.memory.toFixed(0).padStart(5)} MB`,
      );
    }
    wall.control = await measureHalves(cwd, wanted.find(([name]) => name === "build, 1 job")[1], paths);
    const ratio = (costs, one, other) => (costs[one] / costs[other]).toFixed(2);
    console.log(
      `${String(count).padStart(5)} 2 jobs take ${ratio(wall, "build, 2 jobs", "build, 1 job")} × the time of 1, two processes with half of the files each ` +
        `${ratio(wall, "control", "build, 1 job")} ×; where nothing changed it costs ` +
        `${ratio(cpu, "build, nothing changed", "build, first")} × the first build, where one did ${ratio(cpu, "build, one changed", "build, first")} ×`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

function freshOut(cwd, name) {
  return `${cwd}-${name.replaceAll(/\W+/g, "-")}`;
}

function isOfNoView(word) {
  return word !== "--view" && word !== "blueprint";
}

function measure(cwd, words) {
  const start = performance.now();
  const options = { cwd, env: environment, stdio: ["ignore", "ignore", "ignore", "pipe"] };
  const child = spawnSync(process.execPath, ["--require", resolve("bench/tell-scale.cjs"), program, ...words], options);
  const wall = performance.now() - start;
  if (child.status !== 0) throw new Error(`${words.join(" ")} ended with ${child.status}`);
  const [cpu, memory] = child.output[3].toString().split(" ").map(Number);
  return { cpu, wall, memory };
}

/** What the machine can give at most: the time of two processes at once, each with half of the files. */
async function measureHalves(cwd, words, paths) {
  const half = Math.ceil(paths.length / 2);
  const options = { cwd, env: environment, stdio: "ignore" };
  const start = performance.now();
  const children = [paths.slice(0, half), paths.slice(half)].map((part) =>
    spawn(process.execPath, [program, ...words, "-o", freshOut(cwd, "halves"), ...part], options),
  );
  await Promise.all(children.map((child) => once(child, "exit")));
  return performance.now() - start;
}
