import { readdirSync } from "node:fs";
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
    const paths = discover(process.cwd(), folder);
    const { blueprints } = await compile(files, paths, { today: exampleDay, listWorkspace: async () => paths });
    const rendered = await render(blueprints, { formats: ["svg", "md", "json"], views: views.map(({ name }) => name) });
    for (const { name, content } of rendered) outputs.set(`${folder}/out/${name}`, textOf(content));
  }
  return outputs;
}

/** Pictures in pixels differ with the machine that made them, and aren't kept. */
function textOf(content: string | Uint8Array): string {
  if (typeof content === "string") return content;
  throw new Error("an example's output is no text");
}
