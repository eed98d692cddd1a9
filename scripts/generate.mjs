// `npm run generate` writes what the code knows better than we do: schemas, the reference, the examples' outputs, the
// notices of bundled packages, and the golden files of the tests. With `--check` it compares instead (the tests compare
// the golden files themselves) and fails where a file is stale.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundle, bundleSources } from "./bundle.mjs";
import { notices } from "./notices.mjs";
import { viewerAssets } from "./viewer.mjs";

const isCheck = process.argv.includes("--check");
const load = await bundleSources("build/generate", { generated: "scripts/generate/generated.ts" });
const { generatedFiles, generatedFolders, pageColours } = await load("generated");
const files = new Map(await generatedFiles());
files.set("src/backends/html/assets.ts", await viewerAssets(pageColours));
files.set("THIRD-PARTY-NOTICES.md", notices((await bundle("build/notices")).packages));

const here = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", ...generatedFolders]);
const left = here
  .toString()
  .split("\n")
  .filter((path) => path !== "" && !files.has(path) && existsSync(path));
const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);

if (isCheck) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run generate`);
  for (const path of left) console.error(`${path} isn't generated any more: delete it`);
  if (stale.length + left.length > 0) process.exitCode = 1;
  else console.log(`${files.size} generated files are fresh`);
} else {
  for (const path of left) rmSync(path);
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  process.exitCode =
    spawnSync("node_modules/.bin/vitest", ["run", "test/golden.test.ts", "--update"], { stdio: "inherit" }).status ?? 1;
}
