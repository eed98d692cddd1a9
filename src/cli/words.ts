import {
  type CommandForm,
  isNegative,
  keyOf,
  namesOf,
  type OptionForm,
  takesValue,
  WrongValue,
} from "./arguments/form.js";

/** What a command is called with. */
export interface Said {
  readonly operand: unknown;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Reads the words behind a command's name as commander would, where they are plainly right. Else it gives nothing: then commander has
 * to say what is wrong, or to help. To load and run that costs more than all else that a small check does before it begins.
 */
export function readWords(form: CommandForm, words: readonly string[]): Said | undefined {
  const operands: string[] = [];
  const given = new Map<OptionForm, unknown>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.startsWith("-") || word === "-") {
      operands.push(word);
      continue;
    }
    const sign = word.startsWith("--") ? word.indexOf("=") : -1;
    const name = sign < 0 ? word : word.slice(0, sign);
    const option = form.options.find((each) => namesOf(each).includes(name));
    if (option === undefined) return undefined;
    if (!takesValue(option)) {
      if (sign >= 0) return undefined;
      given.set(option, !isNegative(option));
      continue;
    }
    const text = sign < 0 ? words[++at] : word.slice(sign + 1);
    if (text === undefined || (sign < 0 && text.startsWith("-"))) return undefined;
    const value = read(option, text, given.has(option) ? given.get(option) : option.usual);
    if (value === undefined) return undefined;
    given.set(option, value.read);
  }
  const operand = readOperand(form, operands);
  return operand === undefined || haveConflict(given)
    ? undefined
    : { operand: operand.read, options: all(form, given) };
}

/** Nothing where the value is wrong. */
function read(
  { read: make }: Pick<OptionForm, "read">,
  text: string,
  before?: unknown,
): { readonly read: unknown } | undefined {
  try {
    return { read: make === undefined ? text : make(text, before as never) };
  } catch (error) {
    if (error instanceof WrongValue) return undefined;
    throw error;
  }
}

/** Nothing where there are too many or too few. */
function readOperand({ operand }: CommandForm, words: readonly string[]): { readonly read: unknown } | undefined {
  if (operand.name.endsWith("...]")) return { read: words };
  const [word] = words;
  if (word === undefined) return operand.name.startsWith("[") ? { read: undefined } : undefined;
  return words.length > 1 ? undefined : read(operand, word);
}

function haveConflict(given: ReadonlyMap<OptionForm, unknown>): boolean {
  const options = [...given.keys()];
  return options.some(({ conflicts }) => conflicts?.some((key) => options.some((other) => keyOf(other) === key)));
}

/** With what is usual where an option isn't given. */
function all({ options }: CommandForm, given: ReadonlyMap<OptionForm, unknown>): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const option of options) {
    if (given.has(option)) values[keyOf(option)] = given.get(option);
    else if (isNegative(option)) values[keyOf(option)] = true;
    else if (option.usual !== undefined) values[keyOf(option)] = option.usual;
  }
  return values;
}
