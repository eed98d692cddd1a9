// Which functions of the program run in nearly every check or build: those that one of each calls on an example.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const example = fileURLToPath(new URL("../examples/vending/", import.meta.url));
const runs = [
  ["check", "vending.blueprint"],
  ["build", "vending.blueprint"],
];

/**
 * The functions that ran, by the names of the files in a folder of the program; each as `START:END` in its file. The same on every
 * machine: what runs goes by the example, and the day is given.
 */
export function functionsRun(program) {
  const folder = mkdtempSync(join(tmpdir(), "sightline-runs-"));
  try {
    cpSync(example, join(folder, "example"), { recursive: true });
    for (const words of runs) {
      const { status, stderr } = spawnSync(process.execPath, [join(program, "cli.cjs"), ...words], {
        cwd: join(folder, "example"),
        env: { NODE_V8_COVERAGE: join(folder, "told"), SOURCE_DATE_EPOCH: "1795132800", XDG_CACHE_HOME: folder },
        encoding: "utf8",
      });
      // The example leads to a blueprint that isn't there, which is a finding.
      if (status !== 1) throw new Error(`sightline ${words.join(" ")} ended with ${status}\n${stderr}`);
    }
    const told = readdirSync(join(folder, "told")).map((name) => readFileSync(join(folder, "told", name), "utf8"));
    return byFile(told.flatMap((text) => JSON.parse(text).result));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From what V8 tells of scripts. The first range of a function is the whole of it. */
function byFile(scripts) {
  const files = new Map();
  for (const { url, functions } of scripts) {
    const name = basename(url);
    const ran = functions.filter(({ ranges: [whole] }) => whole.count > 0);
    const places = files.get(name) ?? new Set();
    for (const {
      ranges: [{ startOffset, endOffset }],
    } of ran)
      places.add(`${startOffset}:${endOffset}`);
    files.set(name, places);
  }
  return files;
}
