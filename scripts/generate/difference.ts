import { reportPretty } from "../../src/cli/diff/reporters/pretty.js";
import { reportSvg } from "../../src/cli/diff/reporters/svg.js";
import { type ComparedSide, compareSides, compile } from "../../src/compiler/index.js";
import { plain } from "../../src/diagnostics/print/palette.js";
import { createFiles } from "../../src/host/files.js";
import { exampleDay } from "./examples.js";

const folder = "docs/difference";

/** What README shows of a change, by path: as a picture, and as a terminal tells it. */
export async function differenceOutputs(): Promise<ReadonlyMap<string, string>> {
  const [before, after] = await Promise.all([compileSide("before"), compileSide("after")]);
  const report = {
    comparison: compareSides(before, after),
    before: "origin/main",
    after: "the working tree",
    palette: plain,
    style: { theme: "light", scale: 1, fonts: [] },
    effort: 1,
  } as const;
  const pictures = await reportSvg(report);
  return new Map([
    ...pictures.map(({ name, content }) => [`${folder}/${name}`, String(content)] as const),
    [`${folder}/changes.txt`, reportPretty(report)],
  ]);
}

async function compileSide(name: string): Promise<ComparedSide> {
  const files = createFiles(`${process.cwd()}/${folder}/${name}`);
  const paths = ["coffee.blueprint"];
  const options = { today: exampleDay, listWorkspace: async () => paths };
  return { compilation: await compile(files, paths, options), placeOf: (path) => path };
}
