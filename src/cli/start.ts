import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder, createLoader } from "./compiled.js";
import { version } from "./version.js";

/** What `npx sightline` and `dist/cli.js` start: the program, in the CommonJS files that the build put beside this one. */
const folder = join(fileURLToPath(import.meta.url), "../program");
const loader = createLoader(folder, cacheFolder(folder, version, process.env));
const { main } = loader.load("main.cjs") as typeof import("./main.js");
await main();
loader.keep();
