import { createPace } from "../host/optimizer.js";
import { cacheFolder, createLoader } from "./compiled.js";
import type * as program from "./main.js";
import { version } from "./version.js";

/** What `npx sightline` and `dist/cli.cjs` start: the program, in the CommonJS files that the build put beside this one. */
const folder = `${import.meta.dirname}/program`;
/** Small builds are spared the optimizing. */
const pace = createPace(process.argv[2] === "build" ? "small" : "usual");
const loader = createLoader(folder, cacheFolder(folder, version, process.env), process.argv[2], pace.asAtFirst);
const { main } = loader.load("main.cjs") as typeof program;
void main(pace.expectMuch).then(() => loader.keep());
