// `npm run bench`: what a run of the program costs, against starting Node for nothing. Counts instructions by `perf`, else by
// valgrind; where neither can, it tells the least CPU time of many rounds, which a busy machine makes larger, and holds nobody
// to the budgets.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";

const rounds = 15;
const example = "examples/vending/vending.blueprint";
const out = "build/bench";
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
/** The first round fills the folder of kept code, as any user's first run does. */
const environment = { ...inherited, XDG_CACHE_HOME: resolve("build/bench-cache") };
const runs = {
  "node -e 0": ["-e", "0"],
  "--version": ["dist/cli.cjs", "--version"],
  check: ["dist/cli.cjs", "check", example],
  "build one view": ["dist/cli.cjs", "build", example, "-o", out, "--format", "svg,md,json", "--view", "blueprint"],
  build: ["dist/cli.cjs", "build", example, "-o", out],
};
const budgets = { "--version": 1.5, check: 2.3, "build one view": 4 };

const built = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
if (built.status !== 0) process.exit(built.status ?? 1);
const countsInstructions = instructions(runs["node -e 0"]) !== undefined;
const measure = countsInstructions ? instructions : cpuTime;
const unit = countsInstructions ? "M instructions" : "ms CPU";
const costs = {};
for (let round = 0; round < (countsInstructions ? 2 : rounds); round++) {
  for (const [name, words] of Object.entries(runs)) costs[name] = Math.min(costs[name] ?? Infinity, measure(words));
}
for (const [name, cost] of Object.entries(costs)) {
  const ratio = cost / costs["node -e 0"];
  const budget = budgets[name] ? ` (budget ${budgets[name]}, of instructions)` : "";
  console.log(`${name.padEnd(20)} ${cost.toFixed(1).padStart(8)} ${unit} ${ratio.toFixed(2).padStart(7)} ×${budget}`);
  if (countsInstructions && ratio > (budgets[name] ?? Infinity)) process.exitCode = 1;
}
rmSync(out, { recursive: true, force: true });

/** In millions, of the process itself; nothing where this machine can't count them. */
function instructions(words) {
  const grind = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];
  const count =
    told("perf", ["stat", "-x", ",", "-e", "instructions:u"], /^(\d+),/m) ??
    told("valgrind", grind, /I +refs: +([\d,]+)/);
  return count === undefined ? undefined : Number(count.replaceAll(",", "")) / 1e6;

  function told(counter, options, where) {
    const { stderr, error } = spawnSync(counter, [...options, process.execPath, ...words], { env: environment });
    return error ? undefined : where.exec(stderr.toString())?.[1];
  }
}

/** In milliseconds, user and system, as the run itself tells when it ends. */
function cpuTime(words) {
  const options = { env: environment, stdio: ["ignore", "ignore", "ignore", "pipe"] };
  const child = spawnSync(process.execPath, ["--require", "./bench/tell-cost.cjs", ...words], options);
  return Number(child.output[3].toString());
}
