// `npm run build`: dist/ with the program, the library and the types of its public API.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { bundle } from "./bundle.mjs";

// What the compiler of types says goes to stderr: whoever calls this script may drop its stdout.
const { status } = spawnSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], { stdio: ["ignore", 2, 2] });
if (status !== 0) process.exit(status ?? 1);
const { files } = await bundle("dist");
const types = copyTypes("build/types", "dist/types", "compiler/index.d.ts");
for (const { name, size } of files) console.log(`${String(size).padStart(9)} dist/${name}`);
console.log(`${String(types).padStart(9)} files of types`);

/** Copies what the public API's types reach. They may name nothing that isn't installed beside us: bundled packages aren't. */
function copyTypes(from, to, entry) {
  const reached = new Set([entry]);
  for (const file of reached) {
    const text = readFileSync(join(from, file), "utf8");
    for (const [, path] of text.matchAll(/(?:\bfrom\s+|\bimport\()"([^"]+)"/g)) {
      if (!path.startsWith(".")) throw new Error(`the public types reach "${path}" in ${file}: keep it out of the API`);
      const target = relative(from, join(from, dirname(file), path.replace(/\.js$/, ".d.ts")));
      if (!existsSync(join(from, target))) throw new Error(`${file} names ${path}, which isn't there`);
      reached.add(target);
    }
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
  return reached.size;
}
