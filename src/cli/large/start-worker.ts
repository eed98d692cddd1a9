import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag } from "node:v8";
import { cacheFolder, createLoader } from "../compiled.js";
import { version } from "../version.js";

/**
 * What a thread starts with: the program's files, loaded as by `cli.cjs`. What V8 was told for the work at hand goes for threads too, so
 * that code is kept for each of its ways by itself: the tag tells by which V8 would take it.
 */
const folder = join(fileURLToPath(import.meta.url), "../program");
const loader = createLoader(folder, cacheFolder(folder, version, process.env), `work-${cachedDataVersionTag()}`);
const { work } = loader.load("work.cjs") as typeof import("./work.js");
if (await work()) loader.keep();
