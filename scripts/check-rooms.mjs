// Who may import whom: the table in .dependency-cruiser.json, and that every source was really looked at.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cruise, format } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const { options, forbidden } = JSON.parse(readFileSync(".dependency-cruiser.json", "utf8"));
const ruleSet = { forbidden };
const { output } = await cruise(
  ["src"],
  { ...options, validate: true, ruleSet },
  {},
  { tsConfig: extractTSConfig(options.tsConfig.fileName) },
);
const report = await format(output, { outputType: "err-long" });
console.log(report.output.trim());
if (report.exitCode !== 0) process.exitCode = 1;

// Without a TypeScript API that it knows, dependency-cruiser cruises nothing and passes.
const cruised = new Set(output.modules.map((module) => module.source));
const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src/*.ts"])
  .toString()
  .trim()
  .split("\n");
const missed = sources.filter((path) => !cruised.has(path));
if (sources.length < 50 || missed.length > 0) {
  console.error(
    `dependency-cruiser saw ${sources.length - missed.length} of ${sources.length} sources: ${missed.slice(0, 5).join(", ")}`,
  );
  process.exitCode = 1;
}
