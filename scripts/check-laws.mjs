// Laws of the house that no other tool holds; docs/architecture.md says why they are there.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const listed = execFileSync("git", [
  "ls-files",
  "--cached",
  "--others",
  "--exclude-standard",
  "--",
  "src",
  "test",
  "scripts",
  "bench",
]);
const files = listed
  .toString()
  .split("\n")
  .filter((path) => /\.(?:ts|mjs)$/.test(path));
const broken = [];

/** In lines, of a file of ours. */
const longest = 250;

const forbidden = [
  { text: /^export \* /m, instead: "name each thing that is exported" },
  {
    text: /\bexport default\b/,
    instead: "export it by its name",
    except: /^(?:vitest\.(?:browser\.)?config|scripts\/plain-reporter)/,
  },
  { text: /\b(?:TODO|FIXME)\b/, instead: "do it, or open an issue" },
  { text: /@ts-(?:ignore|nocheck)/, instead: "mend the type" },
  { text: /\b(?:it|test|describe)\.(?:only|skip|todo)\b/, instead: "run the test" },
  { text: /\.toLocale|\blocaleCompare\b/, instead: "compare code units: the same on every machine", only: /^src\// },
  { text: /\bDate\.now\b|\bnew Date\(\)/, instead: "take the day from the options", only: /^src\/(?!host\/clock)/ },
  { text: /\bMath\.random\b/, instead: "leave nothing to chance", only: /^src\// },
];

for (const path of files) {
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n").length - 1;
  if (path.startsWith("src/") && lines > longest)
    broken.push(`${path} has ${lines} lines of at most ${longest}: split it`);
  if (/(?:^|[-/])(?:utils?|helpers?|common|managers?)\.\w+$/.test(path))
    broken.push(`${path}: name it after what it does`);
  if (path === "scripts/check-laws.mjs") continue;
  for (const { text: pattern, instead, except, only } of forbidden) {
    if (except?.test(path) || (only && !only.test(path))) continue;
    const found = pattern.exec(text);
    if (found)
      broken.push(`${path}:${text.slice(0, found.index).split("\n").length}: \`${found[0].trim()}\`: ${instead}`);
  }
}

if (broken.length > 0) {
  console.error(broken.join("\n"));
  process.exitCode = 1;
} else console.log(`${files.length} files keep the laws`);
