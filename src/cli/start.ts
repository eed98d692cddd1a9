import { setOptimizing } from "../host/optimizer.js";
import { cacheFolder, createLoader } from "./compiled.js";
import type * as program from "./main.js";
import { version } from "./version.js";

/** What `npx sightline` and `dist/cli.cjs` start: the program, in the CommonJS files that the build put beside this one. */
const folder = `${import.meta.dirname}/program`;
/** Small builds are spared the optimizing; the kept code is told apart by it, so that it is the same at the end. */
const isBuild = process.argv[2] === "build";
if (isBuild) setOptimizing(false);
const loader = createLoader(folder, cacheFolder(folder, version, process.env), process.argv[2]);
const { main } = loader.load("main.cjs") as typeof program;
void main().then(() => {
  if (isBuild) setOptimizing(false);
  loader.keep();
});
