import { CommanderError } from "commander";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allForms } from "../../src/cli/forms.js";
import { createProgram } from "../../src/cli/program.js";
import type { Surroundings } from "../../src/cli/surroundings.js";
import { readWords, type Said } from "../../src/cli/words.js";

const forms = await allForms();
const nowhere: Surroundings = {
  environment: {},
  workingFolder: ".",
  standardInput: () => process.stdin,
  isTerminal: () => false,
};

/** What commander makes of words; nothing where it complains or helps. */
async function readByCommander(words: readonly string[]): Promise<Said | undefined> {
  let said: Said | undefined;
  const recording = forms.map((form) => ({
    ...form,
    act: async (operand: unknown, options: unknown) => {
      said = { operand, options: options as Said["options"] };
      return { status: 0 as const };
    },
  }));
  const program = createProgram(recording, nowhere, () => undefined);
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return undefined;
  }
  return said;
}

function read([name, ...words]: readonly string[]): Said | undefined {
  return readWords(forms.find((form) => form.name === name)!, words);
}

describe("words", () => {
  it.each([
    "check",
    "check a.blueprint -",
    "check --reporter sarif --quiet a b --no-color --max-warnings=3",
    "check --limit depth=3 --limit file-size=1MiB --rules a.js --rules=b.js",
    "check --fix --changed main",
    "build -o out --format svg,md --view blueprint --shard 1/2 a",
    "diff --base main --fail-on breaking",
    "fmt --check",
    "convert a.blueprint --to yaml",
    "explain",
    "schema model",
  ])("are read without commander: %s", async (line) => {
    const words = line.split(" ");
    const said = read(words);
    expect(said).toBeDefined();
    expect(said).toEqual(await readByCommander(words));
  });

  it.each([
    "check --help",
    "check --bogus",
    "check -- a",
    "check --quiet=1",
    "check --reporter",
    "check --reporter=bogus",
    "check --config --quiet",
    "check --limit depth=x",
    "check --fix --shard 1/2",
    "check --write-baseline --changed main",
    "build -oout",
    "convert",
    "convert a b",
    "schema bogus",
  ])("are left to commander: %s", (line) => {
    expect(read(line.split(" "))).toBeUndefined();
  });

  it("are read as by commander, if at all", async () => {
    const values = [
      "a",
      "",
      "-",
      "--",
      "3",
      "1/2",
      "2026-10-01",
      "text",
      "svg,md",
      "sarif",
      "depth=3",
      "-V",
      "help",
      "a=b",
    ];
    const pieces = fc.constantFrom(...forms).chain((form) => {
      const flags = form.options.flatMap(({ flags }) => flags.split(" <")[0]!.split(", "));
      const word = fc.oneof(
        fc.constantFrom(...values),
        fc.constantFrom(...flags, "--version", "-h"),
        fc
          .tuple(fc.constantFrom(...flags, "--bogus"), fc.constantFrom(...values))
          .map(([flag, value]) => `${flag}=${value}`),
      );
      return fc.array(word, { maxLength: 6 }).map((words) => [form.name, ...words]);
    });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(pieces, async (words) => {
        const said = read(words);
        if (said === undefined) return;
        count++;
        expect(said).toEqual(await readByCommander(words));
      }),
      { seed: 20260719, numRuns: 400 },
    );
    expect(count).toBeGreaterThan(50);
  });
});
