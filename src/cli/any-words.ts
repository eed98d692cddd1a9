import { CommanderError } from "commander";
import { allForms } from "./forms.js";
import { createProgram } from "./program.js";
import type { Result } from "./result.js";
import type { Surroundings } from "./surroundings.js";

/** Does what any words ask for, or says what is wrong with them. Throws what the command throws. */
export async function runAnyWords(words: readonly string[], surroundings: Surroundings): Promise<Result> {
  const said = { stdout: "", stderr: "" };
  let result: Result = { status: 0 };
  const program = createProgram(await allForms(), surroundings, (finished) => {
    result = finished;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        said.stdout += text;
      },
      writeErr: (text) => {
        said.stderr += text;
      },
    });
  }
  try {
    await program.parseAsync(words, { from: "user" });
    return result;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { ...said, status: error.exitCode === 0 ? 0 : 2 };
  }
}
