// The program and the library as they are published: ES modules, the rooms in chunks that are loaded when they are needed.
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { rolldown } from "rolldown";

const { version, dependencies = {} } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const root = new URL("..", import.meta.url).pathname;
/** What npm installs beside us stays outside; all else is bundled, which is what makes the program start fast. */
const outside = Object.keys(dependencies);

/** Writes `cli.js`, `index.js` and their chunks into a folder; tells the size of each file, and which packages are in them. */
export async function bundle(folder) {
  rmSync(folder, { recursive: true, force: true });
  const output = await write(folder, { cli: "src/cli/main.ts", index: "src/compiler/index.ts" });
  chmodSync(`${folder}/cli.js`, 0o755);
  const files = output.map((file) => ({ name: file.fileName, size: Buffer.byteLength(file.code ?? "") }));
  const modules = output.flatMap((file) => file.moduleIds ?? []);
  const packages = modules.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]);
  return { files, packages: [...new Set(packages)].filter((name) => name !== undefined).sort() };
}

/** Makes modules of the sources importable, for scripts that need what isn't published. Gives the folder's files by name. */
export async function bundleSources(folder, input) {
  rmSync(folder, { recursive: true, force: true });
  await write(folder, input);
  return (name) => import(new URL(`${folder}/${name}.js`, `file://${root}`).href);
}

async function write(folder, input) {
  const bundler = await rolldown({
    cwd: root,
    input,
    platform: "node",
    external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: { target: "node20.19", define: { __VERSION__: JSON.stringify(version) } },
  });
  const { output } = await bundler.write({
    dir: folder,
    format: "es",
    minify: { whitespace: true, mangle: false, compress: true },
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    banner: (chunk) => (chunk.name === "cli" ? "#!/usr/bin/env node" : ""),
  });
  await bundler.close();
  return output;
}
