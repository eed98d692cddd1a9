import { asFailure, Failure } from "../host/failure.js";
import { defectMessage } from "./defect.js";
import { forms } from "./forms.js";
import { complaint, type Result } from "./result.js";
import type { Surroundings } from "./surroundings.js";
import { version } from "./version.js";
import { readWords } from "./words.js";

/** Runs the command that the arguments ask for. Never rejects: what goes wrong is a result too. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Result> {
  try {
    const [name = "", ...rest] = words;
    if (name === "--version" && rest.length === 0) return { status: 0, stdout: `${version}\n` };
    const form = await forms.get(name)?.();
    const said = form === undefined ? undefined : readWords(form, rest);
    if (form !== undefined && said !== undefined)
      return await form.act(said.operand as never, said.options as never, surroundings);
    return await (await import("./any-words.js")).runAnyWords(words, surroundings);
  } catch (error) {
    return failed(error);
  }
}

function failed(thrown: unknown): Result {
  const error = asFailure(thrown);
  if (error instanceof Failure) return { status: 2, stderr: complaint(error.message) };
  return { status: 3, stderr: complaint(defectMessage(error)) };
}
