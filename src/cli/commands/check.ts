import { analyse, type FindingOptions } from "../analyse.js";
import type { Result } from "../result.js";
import type { Surroundings } from "../surroundings.js";

/** `sightline check`: what is wrong, and nothing else. */
export async function check(
  paths: readonly string[],
  options: FindingOptions,
  surroundings: Surroundings,
): Promise<Result> {
  const { run, result } = await analyse(paths, options, surroundings);
  await run.end();
  return result;
}
