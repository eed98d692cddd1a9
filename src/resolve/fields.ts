import type { Statement, Value } from "../syntax/ast.js";
import type { Shape } from "../syntax/shape.js";
import type { Part, Word } from "../syntax/word.js";
import { grouped } from "../text/grouped.js";
import { join, type Span } from "../text/source.js";
import type { Percent } from "../values/quantity.js";
import { fieldsOf, hasBlock, isBare, isFlag } from "./model-keys.js";
import { actFor, foreignPath, type Reading, resolveRef, wantsAct } from "./references.js";

/** The items of a block as the model holds them, by the model's keys, and the places of their values. */
export interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, Span>;
}

/** `low`, `medium` and `high` in percent. */
const frequencies: ReadonlyMap<string, Percent> = new Map([
  ["low", { value: 5, unit: "%" }],
  ["medium", { value: 20, unit: "%" }],
  ["high", { value: 50, unit: "%" }],
]);

/**
 * Reads the parts of a statement and its block by the rows of the language, but for declarations, which have readers of
 * their own. Lists are there even when empty, flags are true or false, scalars are there where they were written.
 */
export function readFields(
  statement: Statement,
  reading: Reading,
  defaults: Readonly<Record<string, unknown>> = {},
): Fields {
  const reader = new FieldReader(reading);
  reader.readParts(statement, statement.word.parts, "");
  reader.readBlock(statement, "", defaults);
  return { values: reader.values, places: reader.places };
}

class FieldReader {
  readonly values: Record<string, unknown> = {};
  readonly places: Map<string, Span>;
  readonly #reading: Reading;

  constructor(reading: Reading, places: Map<string, Span> = new Map()) {
    this.#reading = reading;
    this.places = places;
  }

  readBlock(statement: Statement, before: string, defaults: Readonly<Record<string, unknown>>): void {
    const written = grouped(statement.items, ({ word }) => word.word);
    for (const [key, word] of fieldsOf(statement.word)) {
      const items = written.get(word.word) ?? [];
      const value = this.#readItems(word, items, before + key) ?? defaults[key];
      if (word.layout === "spread") Object.assign(this.values, value);
      else if (value !== undefined) this.values[key] = value;
    }
  }

  /** The parts of a statement, each a key. */
  readParts(statement: Statement, parts: readonly Part[], before: string): boolean {
    let whole = true;
    for (const part of parts) {
      const value = this.#readPart(part, statement, before + part.name);
      if (value !== undefined) this.values[part.name] = value;
      else if (part.optional !== true) whole = false;
    }
    return whole;
  }

  #readItems(word: Word, items: readonly Statement[], key: string): unknown {
    if (word.layout === "keyed") return this.#readKeyed(word, items, key);
    if (word.many) return this.#readList(word, items, key);
    const [item] = items;
    if (item !== undefined) return this.#readItem(word, item, key);
    if (isFlag(word)) return false;
    return word.parts[0]?.many === undefined ? undefined : [];
  }

  #readList(word: Word, items: readonly Statement[], key: string): readonly unknown[] {
    const read: unknown[] = [];
    for (const item of items) {
      const one = this.#readItem(word, item, `${key}.${read.length}`);
      if (one !== undefined) read.push(one);
    }
    return read;
  }

  /** One item: its only part alone, else a mapping of its parts and its block. Nothing where a part is missing. */
  #readItem(word: Word, item: Statement, key: string): unknown {
    if (isBare(word)) return this.#readPart(word.parts[0]!, item, key);
    const inner = new FieldReader(this.#reading, hasBlock(word) ? new Map() : this.places);
    const before = hasBlock(word) || word.layout === "spread" ? "" : `${key}.`;
    if (!inner.readParts(item, word.parts, before)) return undefined;
    if (word.layout !== "spread") this.places.set(key, item.span);
    if (!hasBlock(word)) return inner.values;
    inner.readBlock(item, "", {});
    const title = item.parts.get("title")?.[0];
    return { ...inner.values, origin: { span: item.span, name: title?.span ?? item.head, parts: inner.places } };
  }

  /** `lane frontstage "Staff"`: the first part is the key of the second. */
  #readKeyed(word: Word, items: readonly Statement[], key: string): unknown {
    const [name, value] = word.parts;
    const entries: [string, unknown][] = [];
    for (const item of items) {
      const [first] = item.parts.get(name!.name) ?? [];
      if (first?.kind !== "word") continue;
      entries.push([first.value, this.#readPart(value!, item, `${key}.${first.value}`)]);
    }
    // The keys are words of the language, never the author's.
    return Object.fromEntries(entries.filter(([, read]) => read !== undefined));
  }

  #readPart(part: Part, statement: Statement, key: string): unknown {
    const values = statement.parts.get(part.name) ?? [];
    if (part.shape.kind === "flag") return this.#readFlag(values, statement, key);
    const [first] = values;
    if (part.many === undefined) {
      if (first === undefined) return undefined;
      this.places.set(key, first.span);
      return this.#read(first, part.shape);
    }
    if (first !== undefined) this.places.set(key, join(first.span, values.at(-1)!.span));
    const read: unknown[] = [];
    const seen = new Set<unknown>();
    for (const value of values) {
      const one = this.#read(value, part.shape);
      // A path may come back to a step; a list names a thing once.
      if (one === undefined || (part.many === "," && value.kind === "ref" && seen.has(one))) continue;
      seen.add(one);
      this.places.set(`${key}.${read.length}`, value.span);
      read.push(one);
    }
    return read;
  }

  #readFlag(values: readonly Value[], statement: Statement, key: string): boolean {
    const [value] = values;
    const set = value === undefined ? isFlag(statement.word) : value.kind !== "word" || value.value !== "false";
    if (set) this.places.set(key, value?.span ?? statement.head);
    return set;
  }

  #read(value: Value, shape: Shape): unknown {
    switch (value.kind) {
      case "string":
      case "literal":
        return value.value;
      case "word":
        return shape.kind === "frequency" ? frequencies.get(value.value) : value.value;
      case "ref": {
        if (shape.kind === "foreign") return foreignPath(value, shape.to, this.#reading);
        if (shape.kind !== "ref") return undefined;
        if (shape.customer === true && value.path.join(".") === "customer") return "customer";
        const found = resolveRef(value, shape.to, this.#reading);
        const meant = found !== undefined && wantsAct(shape) ? actFor(found, "target", value, this.#reading) : found;
        if (meant === undefined) return undefined;
        if (meant.kind === "tier" && this.#reading.dimension !== undefined) return meant.id;
        return this.#reading.nameOf(meant);
      }
    }
  }
}
