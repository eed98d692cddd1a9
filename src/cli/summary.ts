import type { Check } from "../compiler/index.js";
import type { Summary } from "../diagnostics/print/json.js";
import type { Palette } from "../diagnostics/print/palette.js";
import { visible } from "../diagnostics/print/visible.js";

/** `1 error`, `0 errors` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The figures of a run. */
export function summaryOf({ totals, blueprints, suppressed, baseline }: Check): Summary {
  return {
    blueprints: blueprints.length,
    errors: totals.error,
    warnings: totals.warning,
    infos: totals.info,
    suppressed,
    baseline: baseline?.heldBack ?? 0,
    ...(baseline === undefined ? {} : { mended: baseline.mended }),
  };
}

/** What was found and isn't shown, in words. */
export function countsOf(compilation: Check): readonly string[] {
  const { suppressed, baseline } = compilation;
  const held = baseline === undefined ? [] : [`${baseline.heldBack} held back by the baseline`];
  const mended =
    baseline === undefined || baseline.mended === 0 ? [] : [`${baseline.mended} recorded there are mended`];
  return [...(suppressed === 0 ? [] : [`${count(suppressed, "finding")} suppressed`]), ...held, ...mended];
}

/** The last line of a run: `3 errors, 2 warnings in 1 of 12 blueprints (84 ms)`. A file that is kept has no use for the time. */
export function summaryLine(compilation: Check, palette: Palette, milliseconds?: number): string {
  const { totals, blueprints } = compilation;
  const touched = blueprints.filter(({ findings }) => findings.some(({ severity }) => severity !== "info"));
  const counts = `${count(totals.error, "error")}, ${count(totals.warning, "warning")}`;
  const all = count(blueprints.length, "blueprint");
  const where = touched.length === 0 ? all : `${touched.length} of ${all}`;
  const time = milliseconds === undefined ? "" : ` (${milliseconds} ms)`;
  const more = [...(totals.info === 0 ? [] : [count(totals.info, "info")]), ...countsOf(compilation)];
  const paint = totals.error > 0 ? palette.error : totals.warning > 0 ? palette.warning : palette.strong;
  return `${[`${paint(counts)} in ${where}${time}`, ...more].join("; ")}\n`;
}

/** Says which blueprints the rules didn't look at. */
export function unruledLine({ blueprints }: Check): string {
  const waiting = blueprints.filter(({ sound }) => !sound).map(({ id }) => visible(id));
  if (waiting.length === 0) return "";
  const names = waiting.length > 5 ? [...waiting.slice(0, 5), `${waiting.length - 5} more`] : waiting;
  return `The rules wait until the errors above are mended: ${names.join(", ")}.\n`;
}
