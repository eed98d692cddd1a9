import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder, createLoader } from "../compiled.js";
import { version } from "../version.js";

/** What a thread starts with: the program's files, loaded as by `cli.cjs`. */
const folder = join(fileURLToPath(import.meta.url), "../program");
const loader = createLoader(folder, cacheFolder(folder, version, process.env), "work");
const { work } = loader.load("work.cjs") as typeof import("./work.js");
if (await work()) loader.keep();
