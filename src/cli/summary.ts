import type { Compilation } from "../compiler/index.js";
import type { Palette } from "../diagnostics/print/palette.js";
import { visible } from "../diagnostics/print/visible.js";

/** `1 error`, `0 errors` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The last line of a run for a person: `3 errors, 2 warnings in 1 of 12 blueprints (84 ms)`. */
export function summaryLine({ totals, blueprints }: Compilation, milliseconds: number, palette: Palette): string {
  const touched = blueprints.filter(({ findings }) => findings.some(({ severity }) => severity !== "info"));
  const counts = `${count(totals.error, "error")}, ${count(totals.warning, "warning")}`;
  const where = `${touched.length} of ${count(blueprints.length, "blueprint")}`;
  const infos = totals.info === 0 ? "" : `; ${count(totals.info, "info")}`;
  const paint = totals.error > 0 ? palette.error : totals.warning > 0 ? palette.warning : palette.strong;
  return `${paint(counts)} in ${where} (${milliseconds} ms)${infos}\n`;
}

/** Says which blueprints the rules didn't look at. */
export function unruledLine({ blueprints }: Compilation): string {
  const waiting = blueprints.filter(({ sound }) => !sound).map(({ model }) => visible(model.id));
  if (waiting.length === 0) return "";
  const names = waiting.length > 5 ? [...waiting.slice(0, 5), `${waiting.length - 5} more`] : waiting;
  return `The rules wait until the errors above are mended: ${names.join(", ")}.\n`;
}
