import { type Limits, limitNamed, limitTable, readLimit, usualLimits, writeLimit } from "../../diagnostics/limits.js";
import { nearest } from "../../diagnostics/nearest.js";
import { type OptionForm, WrongValue } from "./form.js";

/** `--limit NAME=VALUE`, as often as there are limits. There is no setting for it: a pull request could bring that along. */
export function limitOption(): OptionForm {
  const names = limitTable.map(({ name, usual, unit }) => `${name}=${writeLimit(usual, unit)}`);
  return {
    flags: "--limit <NAME=VALUE>",
    doc: `raise or lower a limit, once for each; usually ${names.join(", ")}`,
    read: readLimitOption,
  };
}

/** A limit and its value: `file-size=4MiB`, `depth=100`. */
export function readLimitOption(text: string, before: Limits = usualLimits): Limits {
  const [name = "", ...rest] = text.split("=");
  const limit = limitNamed(name);
  const names = limitTable.map((each) => each.name);
  if (limit === undefined) {
    const [like] = nearest(name, names);
    const hint = like === undefined ? "" : `Did you mean ${like}? `;
    throw new WrongValue(`${hint}It must be NAME=VALUE, and there are ${names.join(", ")}.`);
  }
  const value = readLimit(rest.join("="), limit.unit);
  const most = writeLimit(limit.most, limit.unit);
  if (value === undefined || value < 1 || value > limit.most) {
    const form = limit.unit === "bytes" ? "a size from 1 to " : "a whole number from 1 to ";
    throw new WrongValue(`After ${name}= there must be ${form}${most}.`);
  }
  return { ...before, [limit.name]: value };
}
