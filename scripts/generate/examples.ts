import { readdirSync } from "node:fs";
import { summaryLine } from "../../src/cli/summary.js";
import { type Compilation, compile, render } from "../../src/compiler/index.js";
import { views } from "../../src/compiler/views.js";
import { plain } from "../../src/diagnostics/print/palette.js";
import { printFinding } from "../../src/diagnostics/print/pretty.js";
import { discover } from "../../src/host/discover.js";
import { createFiles } from "../../src/host/files.js";

/** The day that the examples are looked at: a picture in the repository must not change by itself. */
export const exampleDay = "2026-11-20";

/** What every example becomes, by path: examples/NAME/out/ID.* */
export async function exampleOutputs(): Promise<ReadonlyMap<string, string>> {
  const outputs = new Map<string, string>();
  for (const { name } of readdirSync("examples", { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const folder = `examples/${name}`;
    const files = createFiles(process.cwd());
    const paths = discover(process.cwd(), folder);
    const options = { today: exampleDay, listWorkspace: async () => paths };
    const compilation = await compile(files, paths, options);
    const rendered = await render(compilation.blueprints, {
      formats: ["svg", "md", "json"],
      views: views.map(({ name }) => name),
    });
    for (const { name, content } of rendered) outputs.set(`${folder}/out/${name}`, textOf(content));
    // Broken on purpose, and so named that only who names them checks them.
    const slips = readdirSync(folder).filter((file) => file.endsWith(".txt"));
    const others = await Promise.all(slips.map((file) => compile(files, [`${folder}/${file}`], options)));
    outputs.set(`${folder}/out/findings.txt`, [compilation, ...others].map(printed).join("\n"));
  }
  return outputs;
}

/** What `check` says, but for the time it took. */
function printed(compilation: Compilation): string {
  return [...compilation.findings.map((each) => printFinding(each, plain)), summaryLine(compilation, plain)].join("\n");
}

/** Pictures in pixels differ with the machine that made them, and aren't kept. */
function textOf(content: string | Uint8Array): string {
  if (typeof content === "string") return content;
  throw new Error("an example's output is no text");
}
