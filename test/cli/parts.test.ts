import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findInputs } from "../../src/cli/inputs.js";
import { runInParts } from "../../src/cli/large/run.js";
import { type Check, compile, type Diagnostic, type Source } from "../../src/compiler/index.js";
import { usualLimits } from "../../src/diagnostics/limits.js";
import { createFiles } from "../../src/host/files.js";
import { createFolder } from "../support/folder.js";

/** All that a check says, line by line. */
function spell({ findings, totals, suppressed, blueprints, refused, elementOf, rules }: Check): readonly string[] {
  return [
    ...findings.map((finding) => `${spellFinding(finding)} ${elementOf(finding.span)}`),
    ...blueprints.flatMap(({ path, id, stem, named, sound, findings: own }) => [
      JSON.stringify({ path, id, stem, named, sound }),
      ...own.map(spellFinding),
    ]),
    JSON.stringify([totals, suppressed, refused, rules.map(({ id }) => id)]),
  ];
}

function spellFinding(finding: Diagnostic): string {
  return JSON.stringify(finding, (key, value: unknown) =>
    key === "source" ? (value as Source).path + (value as Source).text.length : value,
  );
}

async function checkBothWays(
  cwd: string,
  named: readonly string[],
): Promise<readonly [readonly string[], readonly string[]]> {
  const surroundings = {
    environment: {},
    workingFolder: cwd,
    standardInput: () => process.stdin,
    isTerminal: () => false,
  };
  const inputs = await findInputs(named, "stdin", surroundings, { limits: usualLimits });
  const told = { today: "2026-11-20", listWorkspace: inputs.listWorkspace, settings: inputs.settings };
  const charge = { ...told, ruleModules: [], isWhole: true, quiet: true };
  const run = await runInParts(inputs, charge, { jobs: 1, cache: false }, surroundings);
  if (run === undefined) throw new Error("a limit was met");
  await run.end();
  return [spell(run.check), spell(await compile(createFiles(inputs.root), inputs.paths, told))];
}

it("says of all the examples what a compilation at once says", async () => {
  const cwd = createFolder({
    "sightline.config.yaml": "overrides: [{ files: shop/**, rules: { goal/none: error } }]\n",
  });
  cpSync("examples", cwd, { recursive: true });
  // Twice, so that ids stand twice; one file is no text.
  cpSync("examples/shop", join(cwd, "again"), { recursive: true });
  writeFileSync(join(cwd, "binary.blueprint"), new Uint8Array([98, 255]));
  for (const named of [[], ["shop", "broken"], ["vending", "binary.blueprint"]]) {
    const [parts, atOnce] = await checkBothWays(cwd, named);
    expect(parts).toEqual(atOnce);
    expect(parts.some((line) => line.includes("name/duplicate"))).toBe(named.length === 0);
  }
});
