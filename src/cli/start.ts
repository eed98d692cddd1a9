import { cacheFolder, createLoader } from "./compiled.js";
import type * as program from "./main.js";
import { version } from "./version.js";

/** What `npx sightline` and `dist/cli.cjs` start: the program, in the CommonJS files that the build put beside this one. */
const folder = `${import.meta.dirname}/program`;
const loader = createLoader(folder, cacheFolder(folder, version, process.env), process.argv[2]);
const { main } = loader.load("main.cjs") as typeof program;
void main().then(loader.keep);
