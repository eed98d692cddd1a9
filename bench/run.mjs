// `npm run bench`: the cost of a run, then the worth of the layouts. `-- --compare` holds the layouts to their baseline,
// `-- --write` records a new one, `-- layout` leaves the costs out.
import { bundleSources } from "../scripts/bundle.mjs";

const words = process.argv.slice(2);
if (!words.includes("layout")) await import("./start-up.mjs");
const load = await bundleSources("build/bench-sources", { layout: "bench/layout.ts" });
const { benchLayout } = await load("layout");
if (!benchLayout(words)) process.exitCode = 1;
