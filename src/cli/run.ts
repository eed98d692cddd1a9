import { CommanderError } from "commander";
import { asFailure, Failure } from "../host/failure.js";
import { defectMessage } from "./defect.js";
import { createProgram } from "./program.js";
import { complaint, type Result } from "./result.js";
import type { Surroundings } from "./surroundings.js";

/** Runs the command that the arguments ask for. Never rejects: what goes wrong is a result too. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Result> {
  const said = { stdout: "", stderr: "" };
  try {
    let result: Result = { status: 0 };
    const finish = (finished: Result): void => {
      result = finished;
    };
    const program = createProgram(surroundings, finish, words[0]);
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
    await program.parseAsync(words, { from: "user" });
    return result;
  } catch (error) {
    return { ...said, ...failed(error, said.stderr) };
  }
}

function failed(thrown: unknown, said: string): Pick<Result, "status" | "stderr"> {
  const error = asFailure(thrown);
  if (error instanceof CommanderError) return { status: error.exitCode === 0 ? 0 : 2, stderr: said };
  if (error instanceof Failure) return { status: 2, stderr: complaint(error.message) };
  return { status: 3, stderr: complaint(defectMessage(error)) };
}
