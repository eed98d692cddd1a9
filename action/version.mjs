// What this version of Sightline is made of, in short: what was built from the same needs no building again.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { output } from "./sightline.mjs";

const root = new URL("../", import.meta.url);
const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
const folders = ["src", "scripts", "fonts", "templates"].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => `${parentPath ?? path}/${name}`),
);
for (const path of [
  ...folders.sort((a, b) => (a < b ? -1 : 1)),
  new URL("package.json", root),
  new URL("package-lock.json", root),
]) {
  hash.update(`${basename(String(path))}\0`).update(readFileSync(path));
}
output("version", hash.digest("hex"));
