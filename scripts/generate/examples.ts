import { readdirSync } from "node:fs";
import { backends } from "../../src/backends/table.js";
import { compile, render } from "../../src/compiler/index.js";
import { views } from "../../src/compiler/views.js";
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
    const paths = await discover(process.cwd(), folder);
    const { blueprints } = await compile(files, paths, { today: exampleDay, listWorkspace: async () => paths });
    const rendered = await render(blueprints, {
      formats: backends.map(({ name }) => name),
      views: views.map(({ name }) => name),
    });
    for (const output of rendered) outputs.set(`${folder}/out/${output.name}`, output.content);
  }
  return outputs;
}
