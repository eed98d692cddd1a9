// npm installs a package from git (pre-commit does so too) by installing it in a clone of its own, running `prepare` there and
// packing what is there then: the program has to be built by that time. In everybody else's clone `npm ci` builds nothing. What
// tells them apart is the variable by which npm keeps that inner installation from preparing itself once more.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

if (process.env._PACOTE_NO_PREPARE_ !== undefined) {
  // With `npm install --global` the inner one is global as well, and leaves out what the build needs.
  if (!existsSync("node_modules/rolldown")) {
    const words = ["ci", "--global=false", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
    const { status } = spawnSync("npm", words, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
    if (status !== 0) process.exit(status ?? 1);
  }
  await import("./build.mjs");
}
