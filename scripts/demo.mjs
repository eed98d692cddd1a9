// `npm run demo`: builds the program, then checks and builds every example with it, each into out/<example>.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { basename } from "node:path";

const built = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
if (built.status !== 0) process.exit(built.status ?? 1);
const pictures = [];
for (const entry of readdirSync("examples", { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const out = `out/${entry.name}`;
  rmSync(out, { recursive: true, force: true });
  console.log(`\n$ sightline build examples/${entry.name} -o ${out}`);
  const words = ["build", `examples/${entry.name}`, "-o", out];
  const { status } = spawnSync(process.execPath, ["dist/cli.cjs", ...words], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  // 1: the rules found something, which is what some examples are for. Anything above means that nothing was built.
  if (status !== 0 && status !== 1) process.exit(status ?? 3);
  pictures.push(
    ...readdirSync(out)
      .filter((name) => name.endsWith(".svg"))
      .map((name) => `${out}/${basename(name)}`),
  );
}
console.log(`\nThe pictures, to open in a browser:\n${pictures.map((path) => `  ${path}`).join("\n")}`);
