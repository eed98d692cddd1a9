import { InvalidArgumentError, Option } from "commander";
import { type Limits, limitNamed, limitTable, readLimit, usualLimits, writeLimit } from "../../diagnostics/limits.js";
import { nearest } from "../../diagnostics/nearest.js";

/** `--limit NAME=VALUE`, as often as there are limits. There is no setting for it: a pull request could bring that along. */
export function limitOption(): Option {
  const names = limitTable.map(({ name, usual, unit }) => `${name}=${writeLimit(usual, unit)}`);
  return new Option(
    "--limit <NAME=VALUE>",
    `raise or lower a limit, once for each; usually ${names.join(", ")}`,
  ).argParser(parseLimit);
}

/** A limit and its value: `file-size=4MiB`, `depth=100`. */
export function parseLimit(text: string, before: Limits = usualLimits): Limits {
  const [name = "", ...rest] = text.split("=");
  const limit = limitNamed(name);
  const names = limitTable.map((each) => each.name);
  if (limit === undefined) {
    const [like] = nearest(name, names);
    const hint = like === undefined ? "" : `Did you mean ${like}? `;
    throw new InvalidArgumentError(`${hint}It must be NAME=VALUE, and there are ${names.join(", ")}.`);
  }
  const value = readLimit(rest.join("="), limit.unit);
  const most = writeLimit(limit.most, limit.unit);
  if (value === undefined || value < 1 || value > limit.most) {
    const form = limit.unit === "bytes" ? "a size from 1 to " : "a whole number from 1 to ";
    throw new InvalidArgumentError(`After ${name}= there must be ${form}${most}.`);
  }
  return { ...before, [limit.name]: value };
}
