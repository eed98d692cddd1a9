// `npm run fuzz -- --minutes 60 --seed 1`: tries inputs until the time is up. What breaks a promise is written, as small as it
// can be made, into a folder below `build/fuzz-finds`; mended, it belongs into `test/fuzz/cases`.
import { copyFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundleSources } from "./bundle.mjs";

const { values } = parseArgs({ options: { minutes: { type: "string" }, seed: { type: "string" } } });
const minutes = Number(values.minutes ?? 10);
const seed = Number(values.seed ?? Math.floor(Math.random() * 100_000));
if (!(minutes > 0) || !Number.isSafeInteger(seed)) throw new Error("--minutes and --seed take numbers");

const load = await bundleSources("build/fuzz", { run: "test/fuzz/run.ts" });
copyFileSync("node_modules/harfbuzzjs/dist/harfbuzz.wasm", "build/fuzz/harfbuzz.wasm");
const { fuzz } = await load("run");
const kinds = await fuzz({ minutes, seed, folder: "build/fuzz-finds", say: (line) => console.log(line) });
process.exitCode = kinds === 0 ? 0 : 1;
