import type { Result } from "../result.js";
import type { Surroundings } from "../surroundings.js";

/** A command as the command line has it. */
export interface CommandForm {
  readonly name: string;
  /** For help and docs. */
  readonly doc: string;
  readonly operand: OperandForm;
  readonly options: readonly OptionForm[];
  /** Loads the command's code and does it. Gets the operand, a list where it may be many, and the values of options by `keyOf`. */
  readonly act: (operand: never, options: never, surroundings: Surroundings) => Promise<Result>;
}

/** What a command is given without an option. */
export interface OperandForm {
  /** As help shows it: `<FILE>` must be given, `[PATH]` may, and `[PATH...]` may be many. */
  readonly name: string;
  readonly doc: string;
  /** Makes of the word what the command gets, or throws a `WrongValue`. */
  readonly read?: (text: string) => unknown;
}

export interface OptionForm {
  /** As help shows it: `--quiet`, `-o, --out <DIR>`, or `--no-color`, without which `color` is true. */
  readonly flags: string;
  readonly doc: string;
  /** Its value where it isn't given; there is none without it. */
  readonly usual?: unknown;
  /** How help tells that. */
  readonly usualTold?: string;
  /** Makes of the word what the command gets, or throws a `WrongValue`. Of several it gets each, and what it made of those before. */
  readonly read?: (text: string, before?: never) => unknown;
  /** The keys of options that it can't be given with. */
  readonly conflicts?: readonly string[];
}

/** A value that an option can't have; the message says what it must be. */
export class WrongValue extends Error {}

/** What an option may be called: `-o`, `--out`. */
export function namesOf({ flags }: OptionForm): readonly string[] {
  const [names = ""] = flags.split(" <");
  return names.split(", ");
}

/** Whether a value follows. */
export function takesValue({ flags }: OptionForm): boolean {
  return flags.endsWith(">");
}

const negative = "--no-";

/** Whether it takes away what is usual. */
export function isNegative({ flags }: OptionForm): boolean {
  return flags.startsWith(negative);
}

/** Where its value is among those of all options: `maxWarnings`. */
export function keyOf(option: OptionForm): string {
  const long = namesOf(option)
    .at(-1)!
    .slice(isNegative(option) ? negative.length : "--".length);
  return long.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
