// `npm run bench`: what runs of the program cost, one part after the other (docs/performance.md tells what each says). `-- NAME …`
// runs these parts alone. `-- --page` writes what is printed into that page; `-- --compare` holds the layouts to their baseline,
// `-- --write` records a new one; `-- scale short` leaves 1,000 blueprints out, `-- scale all` draws all views, `-- growth
// instructions` counts these instead of time.
import { loadavg } from "node:os";
import { resolve } from "node:path";
import { bundle, bundleSources } from "../scripts/bundle.mjs";
import { writePage } from "./page.mjs";

const words = process.argv.slice(2);
const program = "build/bench-program/cli.cjs";

/** In the order of their turns. A part gives false where it is over its budget. */
const parts = {
  start: async () => {
    await bundle("build/bench-program");
    return await (await load("start-up")).benchStartUp(resolve(program));
  },
  throughput: async () => (await load("throughput")).benchThroughput(),
  scale: async () => await (await import("./scale.mjs")).benchScale(words),
  growth: async () => {
    await bundle("build/bench-program");
    return await (await load("growth")).benchGrowth(program, words);
  },
  png: async () => (await load("png")).benchPng(),
  layout: async () => await (await load("layout")).benchLayout(words),
};

const asked = Object.keys(parts).filter((name) => words.includes(name));
const names = asked.length === 0 ? Object.keys(parts) : asked;
for (const name of names) {
  console.log(`\n${name}`);
  const said = [];
  const [loadBefore] = loadavg();
  const { log } = console;
  console.log = (line = "") => {
    log(line);
    said.push(line);
  };
  const holds = await parts[name]();
  console.log = log;
  if (holds === false) process.exitCode = 1;
  if (words.includes("--page")) writePage(name, said.join("\n"), loadBefore);
}

/** Each by itself, so that only what was asked for is bundled. */
async function load(name) {
  const find = await bundleSources(`build/bench-${name}-sources`, { [name]: `bench/${name}.ts` });
  return find(name);
}
