import { file } from "../../src/syntax/keywords/blueprint.js";
import type { RefKind, Shape } from "../../src/syntax/shape.js";
import type { Part, Word } from "../../src/syntax/word.js";
import { type Chance, chanceOf } from "./chance.js";
import { blockOf, commentOf, gapOf, stringOf, tailOf } from "./program-noise.js";

/** Any word may be an id, too, and ids come in all scripts. */
const ids = [
  "support",
  "owner",
  "by",
  "step",
  "customer",
  "yes",
  "null",
  "on",
  "x1",
  "_2nd",
  "受付",
  "café",
  "über-x",
  "title",
  "id",
  "lane",
  "a-b-c",
  "__proto__",
  "key",
  "to",
  "from",
];

/** What a program declares: ids by kind, and those of the actions of each step. */
interface Names {
  readonly of: ReadonlyMap<string, readonly string[]>;
  readonly acts: ReadonlyMap<string, readonly string[]>;
}

/** A program with every construct that the table of words allows, in text, the same for the same seed. */
export function generateProgram(seed: number): string {
  const chance = chanceOf(seed);
  const writer = new Writer(chance, namesFor(chance));
  const text = chance.of(6) ? writer.program() : writer.catalog();
  if (chance.of(8)) return text;
  return text.replaceAll("\n", "\r\n");
}

/** Kinds that share a name space get different ids, and so does everything else: then no name means two things. */
function namesFor(chance: Chance): Names {
  const fresh = new Map<string, readonly string[]>();
  const take = (kind: string, most: number): readonly string[] => {
    const count = chance.between(1, most);
    return Array.from({ length: count }, (_, at) =>
      chance.of(3) || at > 0 ? `${kind.slice(0, 3)}-${at}` : chance.pick(ids),
    );
  };
  for (const kind of [
    "goal",
    "persona",
    "role",
    "channel",
    "measure",
    "insight",
    "phase",
    "step",
    "pain",
    "entry",
    "tier",
    "initiative",
    "dimension",
    "path",
  ]) {
    fresh.set(kind, take(kind, kind === "step" ? 4 : 3));
  }
  for (const kind of ["system", "ancillary", "opportunity", "exit"])
    fresh.set(kind, [`${kind.slice(0, 3)}-z`, `${kind.slice(0, 3)}-y`]);
  const homes = [...fresh.get("step")!, ...fresh.get("ancillary")!];
  return { of: fresh, acts: new Map(homes.map((step) => [step, take("act", 5)])) };
}

class Writer {
  readonly #chance: Chance;
  readonly #names: Names;
  readonly #left: Map<string, string[]>;
  /** The step that is being written. */
  #step: string | undefined;

  constructor(chance: Chance, names: Names) {
    this.#chance = chance;
    this.#names = names;
    this.#left = new Map([...names.of].map(([kind, all]) => [kind, [...all]]));
  }

  program(): string {
    const blueprint = file.find(({ word }) => word === "blueprint")!;
    const shared = this.#chance.of(3) ? "" : this.#declarations(["role", "channel"], "");
    return `${this.#uses()}${shared}${this.#statement(blueprint, "", this.#chance.pick(["main", ...ids]))}${this.#trailer()}`;
  }

  catalog(): string {
    return `${this.#uses()}${this.#declarations(["persona", "role", "channel", "system", "measure", "insight"], "")}${this.#trailer()}`;
  }

  #trailer(): string {
    return this.#chance.of(4) ? "" : `\n${commentOf(this.#chance, "")}`;
  }

  #uses(): string {
    const use = file.find(({ word }) => word === "use")!;
    return this.#chance.of(2) ? "" : this.#statement(use, "");
  }

  #declarations(kinds: readonly string[], indent: string): string {
    return kinds.map((kind) => this.#all(file.find(({ word }) => word === kind)!, indent)).join("");
  }

  #all(row: Word, indent: string): string {
    const left = this.#left.get(row.word)?.splice(0) ?? [];
    return left.map((id) => this.#statement(row, indent, id)).join("");
  }

  /** A statement with what stands around it, ending its line. */
  #statement(row: Word, indent: string, id?: string): string {
    const chance = this.#chance;
    const above = `${chance.of(5) ? "" : "\n".repeat(chance.between(1, 3))}${chance.of(8) ? "" : commentOf(chance, indent)}`;
    const outer = this.#step;
    if (row.word === "step" || row.word === "ancillary") this.#step = id;
    const isShort = row.form === "handshake" && chance.of(2);
    const head = isShort ? `${this.#act()} ${this.#links("")}` : this.#head(row, indent, id);
    const block = isShort ? "" : this.#block(row, indent);
    this.#step = outer;
    return `${above}${indent}${head}${block}${tailOf(chance)}\n`;
  }

  #head(row: Word, indent: string, id?: string): string {
    const chance = this.#chance;
    if (row.form === "handshake") return this.#handshake(row);
    if (row.form === "option") {
      const label = chance.of(3) ? stringOf(chance) : "maybe";
      return [label, ...this.#parts(row.parts.slice(1), indent)].join(gapOf(chance));
    }
    const named = row.id === "none" || id === undefined ? [] : [id];
    const title = row.title === "none" || (row.title === "optional" && !chance.of(4)) ? [] : [this.#title(indent)];
    const was = row.id === "none" || chance.of(8) ? [] : ["was", `old-${chance.between(1, 99)}`];
    const words = [row.word, ...named, ...title, ...was, ...this.#parts(row.parts, indent)];
    if (row.form !== "action" && row.form !== "decision") return words.join(gapOf(chance));
    const modifiers = this.#modifiers(row).flatMap((each) => [each.word, ...this.#parts(each.parts, indent)]);
    const links = row.form === "action" && !chance.of(3) ? [this.#links(indent)] : [];
    return [...words, ...modifiers, ...links].join(gapOf(chance));
  }

  #title(indent: string): string {
    return this.#chance.of(30) ? stringOf(this.#chance) : blockOf(this.#chance, indent);
  }

  #modifiers(row: Word): readonly Word[] {
    const inline = row.items().filter((each) => each.inline);
    return inline.filter((each) => (each.required ? true : !this.#chance.of(3)));
  }

  #links(indent: string): string {
    const chance = this.#chance;
    const target = (): string => [this.#act(), ...(chance.of(2) ? [stringOf(chance)] : [])].join(" ");
    const arrow = (): string => chance.pick(["->", "~>", "<->"]);
    const chain = Array.from({ length: chance.between(1, 3) }, () => `${arrow()} ${target()}`);
    const list = chance.of(4) ? "" : `, ${target()}`;
    return chain.join(chance.of(3) ? " " : `\n${indent}    `) + list;
  }

  #handshake(row: Word): string {
    const chance = this.#chance;
    const id = chance.of(2) ? ` hand-${chance.between(1, 999)}` : "";
    return `${row.word}${id} ${this.#act()} ~> ${this.#act()} ${stringOf(chance)}${chance.of(4) ? "" : " was old-one"}`;
  }

  /** An action as the place at hand may call it. */
  #act(): string {
    const chance = this.#chance;
    const own = this.#step === undefined ? undefined : this.#names.acts.get(this.#step);
    if (own !== undefined && chance.of(3)) return chance.pick(own);
    const step = chance.pick([...this.#names.acts.keys()]);
    return this.#step === undefined && !chance.of(2) ? step : `${step}.${chance.pick(this.#names.acts.get(step)!)}`;
  }

  #parts(parts: readonly Part[], indent: string): readonly string[] {
    const chance = this.#chance;
    return parts.flatMap((part, at) => {
      if (part.optional === true && !chance.of(2)) return [];
      if (part.shape.kind === "flag") return at === 0 ? [] : [part.name];
      const count = part.many === undefined ? 1 : chance.between(1, 3);
      const values = Array.from({ length: count }, () => this.#value(part.shape, indent));
      const list = values.join(
        part.many === "->" ? " -> " : chance.of(5) || values.includes("customer") ? ", " : `,\n${indent}      `,
      );
      return part.lead === undefined ? [list] : [part.lead, list];
    });
  }

  #block(row: Word, indent: string): string {
    const chance = this.#chance;
    const rows = row.items();
    if (rows.length === 0) return "";
    const inner = `${indent}  `;
    const body = this.#body(row, rows, inner);
    if (body === "") return chance.of(6) ? "" : " {}";
    const isFlat = !chance.of(3) && !/\n(?!$)|\/\/|"""/.test(body.trimEnd());
    if (isFlat) return ` { ${body.trim()} }`;
    return ` {${chance.of(8) ? "" : ` // opening`}\n${body}${chance.of(8) ? "" : commentOf(chance, inner)}${indent}}`;
  }

  #body(row: Word, rows: readonly Word[], inner: string): string {
    const isHome = row.word === "step" || row.word === "ancillary";
    const acts = isHome ? [...(this.#names.acts.get(this.#step ?? "") ?? [])] : [];
    const pieces: string[] = [];
    for (const each of rows) {
      if (each.form === "action" || each.form === "decision" || each.form === "handshake") continue;
      pieces.push(...this.#repeated(each, inner));
    }
    const lanes = rows.filter(({ form }) => form === "action" || form === "decision");
    const handshake = rows.find(({ form }) => form === "handshake");
    const woven = acts.flatMap((id) => [
      this.#statement(this.#chance.pick(lanes), inner, id),
      ...(handshake === undefined || this.#chance.of(3) ? [] : [this.#statement(handshake, inner)]),
    ]);
    if (!isHome && handshake !== undefined)
      for (let at = pieces.length; at > 0; at -= 3) pieces.splice(at, 0, this.#statement(handshake, inner));
    pieces.splice(this.#chance.between(0, pieces.length), 0, ...woven);
    return pieces.join("");
  }

  /** The statements of one row in a block: what must be there, what was planned, and now and then one more. */
  #repeated(row: Word, inner: string): readonly string[] {
    const chance = this.#chance;
    if (row.form === "option") return Array.from({ length: chance.between(1, 3) }, () => this.#statement(row, inner));
    if (row.inline && row.word !== "fails") return [];
    if (row.form === "declaration") {
      const left = this.#left.get(row.word) ?? [];
      const isWhole = row.word === "step" || row.word === "phase" || row.word === "ancillary" || row.required;
      const count = isWhole ? Math.ceil(left.length / 2) + chance.between(0, 1) : chance.between(0, left.length);
      const planned = left.splice(0, count);
      if (planned.length === 0 && row.required) planned.push(`${row.word}-${chance.between(10, 99)}`);
      return planned.map((id) => {
        const mayDo = row.id === "optional" && !chance.of(3);
        return this.#statement(row, inner, mayDo ? undefined : id);
      });
    }
    // One title a lane.
    const most = row.many && row.layout !== "keyed" ? chance.between(0, 2) : chance.between(0, 1);
    const count = row.required ? Math.max(1, most) : chance.of(2) ? most : 0;
    return Array.from({ length: count }, () => this.#statement(row, inner));
  }

  #value(shape: Shape, indent: string): string {
    const chance = this.#chance;
    switch (shape.kind) {
      case "string":
        return chance.of(8) ? stringOf(chance) : blockOf(chance, indent);
      case "id":
        return chance.pick(["shared", "other"]);
      case "word":
        return chance.pick(shape.words);
      case "flag":
        return "";
      case "ref":
        return shape.customer === true && !chance.of(3) ? "customer" : this.#ref(shape.to);
      case "foreign":
        return `elsewhere.${chance.pick(ids)}`;
      case "either":
        return this.#value(chance.pick(shape.of), indent);
      default:
        return quantity(chance, shape);
    }
  }

  #ref(kinds: readonly RefKind[]): string {
    const kind = this.#chance.pick(kinds);
    if (kind === "action" || kind === "decision") return this.#act();
    const known = this.#names.of.get(kind) ?? [];
    return known.length === 0 ? this.#act() : this.#chance.pick(known);
  }
}

function quantity(chance: Chance, shape: Shape): string {
  switch (shape.kind) {
    case "number": {
      const { min = -9, max = 9, step = 0.5 } = shape;
      const value = min + step * chance.between(0, Math.floor((max - min) / step));
      return value > 0 && chance.of(2) && min < 0 ? `+${value}` : String(value);
    }
    case "percent":
      return chance.pick(["0%", "22%", "7.50%", "100%"]);
    case "frequency":
      return chance.pick(["low", "medium", "high", "12%"]);
    case "duration":
      return chance.pick(["8s", "15min", "1.5h", "90d", "2w", "6mo", "1y", "250ms"]);
    case "date":
      return chance.pick(["2026-10-01", "2027-02-28", "1999-12-31"]);
    case "money":
      return chance.pick(["2.40 EUR", "12000  EUR", "-3 USD", "5.5 JPY"]);
    case "rate": {
      const of = chance.pick(shape.of);
      const amount = of === "number" ? "80" : of === "percent" ? "75%" : "12000 EUR";
      return `${amount} per ${shape.per ?? chance.pick(["day", "week", "month", "year"])}`;
    }
    case "range":
      return chance.pick(["1..5", "-100..100", "0..10"]);
    case "score":
      return chance.pick(["4/5", "0/10", "2.5/5"]);
    case "comparison":
      return `${chance.pick(["<=", ">=", "<", ">", "="])}${chance.of(2) ? " " : ""}${chance.pick(["3%", "4.5", "90d", "2.40 EUR", "-1"])}`;
    default:
      throw new Error(shape.kind);
  }
}
