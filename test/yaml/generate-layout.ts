import type { Chance } from "../support/chance.js";

const values =
  `x|yy z|-1|a#b|a:b|it's|"q"|'s'|'it''s'|"a \\" b"|""|null|~|12%|?x|é ü|a  b|-> c|<<|--- a|..x|.5|x |'v' w|"\\x41"|"\\/"|x:`.split(
    "|",
  );
const blockValues = [
  ...values,
  ">= 4",
  "a, b",
  "x]",
  "[x",
  "{",
  "*a",
  "&b c",
  "!t",
  "- x",
  "%y",
  ": v",
  "#x",
  "'v\n   w'",
];
const gaps = ["", "", "", " ", "  ", "\n   ", " # k\n   ", "\n", "\n#z\n   ", "\n\n    "];
const linesBetween = ["\n", "  \n", "# c\n", "   # d\n", "\n\n"];

/** A YAML file that is nearly right, in as odd a layout as chance makes it. */
export function generateLayout(chance: Chance): string {
  const maker = new Maker(chance);
  const text = `${chance.pick(["", "", "---\n", "# top\n", "--- # t\n"])}${maker.mapping(0, 0)}${chance.pick(["\n", "", "\n\n# end\n"])}`;
  return chance.of(8) ? text : text.replaceAll("\n", "\r\n");
}

class Maker {
  readonly #chance: Chance;
  #keys = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** Entries below each other; the first begins where the text stands. */
  mapping(indent: number, depth: number): string {
    return this.#below(indent, () => `${this.#key()}${this.#pick([":", ":", ":", " :"])}${this.#value(indent, depth)}`);
  }

  #list(indent: number, depth: number): string {
    return this.#below(indent, () => {
      const isLong = depth < 4 && !this.#chance.of(2);
      return isLong ? `- ${this.mapping(indent + 2, depth + 1)}` : `-${this.#value(indent, depth)}`;
    });
  }

  #below(indent: number, entry: () => string): string {
    const entries = Array.from({ length: this.#chance.between(1, 3) }, entry);
    return entries.reduce((text, each) => `${text}${this.#lineEnd()}${" ".repeat(indent)}${each}`);
  }

  #value(indent: number, depth: number): string {
    const kind = this.#chance.between(0, depth > 3 ? 6 : 9);
    if (kind < 4)
      return ` ${this.#pick(blockValues)}${this.#pick(["", "", "", " # c", `\n${" ".repeat(indent + 1)}on`])}`;
    if (kind === 4) return ` ${this.#flow(0)}${this.#pick(["", "", " # c"])}`;
    if (kind === 5) return ` ${this.#text(indent + 1)}`;
    if (kind === 6) return this.#pick(["", " "]);
    const deeper = indent + this.#pick([1, 2, 2, 4]);
    const start = `${this.#lineEnd()}${" ".repeat(deeper)}`;
    return start + (kind === 7 ? this.#list(deeper, depth + 1) : this.mapping(deeper, depth + 1));
  }

  #flow(depth: number): string {
    if (depth > 2 || this.#chance.between(0, 2) === 0) return this.#pick(values);
    const isList = this.#chance.of(2);
    const parts = Array.from({ length: this.#chance.between(0, 3) }, () => {
      const key = isList ? "" : `${this.#key()}${this.#pick([": ", ": ", ": ", ":", ":\n    "])}`;
      return `${this.#gap()}${key}${this.#flow(depth + 1)}${this.#gap()}`;
    });
    const inside = `${parts.join(",")}${this.#pick(["", "", "", ","])}${this.#gap()}`;
    return isList ? `[${inside}]` : `{${inside}}`;
  }

  /** A text over several lines. */
  #text(indent: number): string {
    const header = this.#pick(["|", ">", "|-", ">-", "|+", ">+", "|2"]) + this.#pick(["", "", " ", " # h"]);
    const deep = " ".repeat(indent + this.#chance.between(0, 3));
    const lines = Array.from({ length: this.#chance.between(1, 4) }, () =>
      this.#pick(["", "  ", `${deep}text`, `${deep}- x`, `${deep}# no`, `${deep}a  `, `${deep}k: v`, `${deep} more`]),
    );
    return [header, ...lines].join("\n");
  }

  #key(): string {
    this.#keys++;
    return `${this.#pick(["a", "b c", "é", "null", "-h"])}${this.#keys}`.replace(/^b.*/, (key) => `"${key}"`);
  }

  #lineEnd(): string {
    return `\n${this.#chance.of(3) ? "" : this.#pick(linesBetween)}`;
  }

  #gap(): string {
    return this.#chance.of(4) ? "" : this.#pick(gaps);
  }

  #pick<T>(all: readonly T[]): T {
    return this.#chance.pick(all);
  }
}
