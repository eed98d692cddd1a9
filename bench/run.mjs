// `npm run bench`: the cost of a run, what reading and checking cost, then the worth of the layouts. `-- --compare` holds the
// layouts to their baseline, `-- --write` records a new one; `-- start`,
// `-- throughput`, `-- scale` (`short`, `all`) and `-- layout` are one part alone.
import { bundleSources } from "../scripts/bundle.mjs";

const words = process.argv.slice(2);
const parts = ["start", "throughput", "scale", "layout"].filter((part) => words.includes(part));
const isAsked = (part) => parts.length === 0 || parts.includes(part);

if (isAsked("start")) await import("./start-up.mjs");
const load = await bundleSources("build/bench-sources", {
  layout: "bench/layout.ts",
  throughput: "bench/throughput.ts",
});
if (isAsked("throughput")) {
  const { benchThroughput } = await load("throughput");
  if (!benchThroughput()) process.exitCode = 1;
}
if (isAsked("scale")) await (await import("./scale.mjs")).benchScale(words);
if (isAsked("layout")) {
  const { benchLayout } = await load("layout");
  if (!(await benchLayout(words))) process.exitCode = 1;
}
