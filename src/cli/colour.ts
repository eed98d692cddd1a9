import { type Palette, plain } from "../diagnostics/print/palette.js";
import type { Surroundings } from "./surroundings.js";

/**
 * Colours for a terminal; none in a pipe or in CI unless they are forced, and none ever under `NO_COLOR`. What makes them is
 * loaded where they are wanted.
 */
export async function choosePalette({ environment, isTerminal }: Surroundings, wanted: boolean): Promise<Palette> {
  const isSet = (name: string): boolean => (environment[name] ?? "") !== "";
  if (!wanted || isSet("NO_COLOR")) return plain;
  const isForced = isSet("FORCE_COLOR") && environment["FORCE_COLOR"] !== "0" && environment["FORCE_COLOR"] !== "false";
  const isRefused = isSet("FORCE_COLOR") || isSet("CI") || environment["TERM"] === "dumb" || !isTerminal();
  if (!isForced && isRefused) return plain;
  const { default: pc } = await import("picocolors");
  const { red, yellow, blue, bold, dim, green } = pc.createColors(true);
  return {
    error: (text) => bold(red(text)),
    warning: (text) => bold(yellow(text)),
    info: (text) => bold(blue(text)),
    strong: bold,
    faint: dim,
    help: green,
  };
}
