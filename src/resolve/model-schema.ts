import { lanes } from "../syntax/keywords/acting.js";
import { file } from "../syntax/keywords/blueprint.js";
import type { Word } from "../syntax/word.js";
import { fieldsOf, hasBlock, isBare, isFlag } from "./model-keys.js";
import { definition, listOf, objectOf, quantities, type Schema, schemaOfShape } from "./schema-shapes.js";

type Properties = Readonly<Record<string, Schema>>;

const text: Schema = { type: "string" };
const texts = listOf(text);
const list = (name: string): Schema => listOf(definition(name));

/** Where an element stands, if that was asked for. */
const position: Properties = { position: definition("position") };

/** The JSON Schema (draft 2020-12) of `ID.json`: of the rows of the language, and of what the compiler adds to them. */
export function modelJsonSchema(): Schema {
  const words = declarations();
  const of = (word: string, extra: Properties = {}, optional: readonly string[] = []): Schema =>
    elementSchema(words.get(word)!, { id: text, title: text, was: text, ...extra }, ["was", ...optional]);
  const blueprint = of("blueprint", { format: { const: "sightline-model" }, version: { const: 1 }, ...lists }, []);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Sightline model",
    description: "One service blueprint with its names resolved: what a compile writes as ID.json.",
    ...blueprint,
    $defs: {
      ...quantities,
      position: objectOf({
        file: text,
        line: { type: "integer", minimum: 1 },
        column: { type: "integer", minimum: 1 },
      }),
      goal: of("goal"),
      persona: of("persona", { computed: computed({ lifetimeValue: definition("money") }) }, ["computed"]),
      role: of("role"),
      channel: of("channel"),
      system: of("system"),
      measure: of("measure", { computed: computed({ progress: definition("percent") }) }, ["computed"]),
      insight: of("insight"),
      phase: of("phase", { steps: texts }),
      step: of("ancillary", stepExtras, ["phase"]),
      action: of("customer", actExtras),
      decision: of("decision", { ...actExtras, options: list("option") }),
      option: optionSchema(words.get("option")!),
      pain: of("pain", { path: text, step: text, computed: computed({ priority: definition("percent") }) }),
      opportunity: of("opportunity", { path: text, step: text, computed: computed({ priority: { type: "number" } }) }),
      handshake: handshakeSchema(words.get("handshake")!),
      entry: of("entry"),
      exit: of("exit"),
      dimension: of("dimension", { tiers: list("tier") }),
      tier: of("tier"),
      path: of("path"),
      initiative: of("initiative"),
    },
  };
}

const lists: Properties = {
  goals: list("goal"),
  personas: list("persona"),
  roles: list("role"),
  channels: list("channel"),
  systems: list("system"),
  measures: list("measure"),
  insights: list("insight"),
  phases: list("phase"),
  steps: list("step"),
  handshakes: list("handshake"),
  entries: list("entry"),
  exits: list("exit"),
  dimensions: list("dimension"),
  paths: list("path"),
  initiatives: list("initiative"),
};

const stepExtras: Properties = {
  phase: text,
  ancillary: { type: "boolean" },
  actions: list("action"),
  decisions: list("decision"),
  pains: list("pain"),
  opportunities: list("opportunity"),
};

const actExtras: Properties = {
  path: text,
  step: text,
  lane: { enum: lanes },
  order: { type: "integer", minimum: 0 },
};

function computed(properties: Properties): Schema {
  return objectOf(properties);
}

/** Every word that declares something, by the word; an ancillary's items are a step's and more. */
function declarations(): ReadonlyMap<string, Word> {
  const found = new Map<string, Word>();
  const add = (words: readonly Word[]): void => {
    for (const word of words) {
      if (word.form === "item" || found.has(word.word)) continue;
      found.set(word.word, word);
      add(word.items());
    }
  };
  add(file);
  return found;
}

/** An element: its own parts, the items of its block, and what is added to them. */
function elementSchema(word: Word, extra: Properties, optional: readonly string[]): Schema {
  const parts = partsOf(word);
  const block = blockOf(word);
  const written = [...filled].filter((key) => block.optional.includes(key));
  return objectOf({ ...extra, ...parts.properties, ...block.properties, ...position }, [
    ...optional,
    ...parts.optional,
    ...block.optional.filter((key) => !written.includes(key)),
    "position",
  ]);
}

/** Filled in where nothing was written; `status` of a system and an initiative, `contact` of a step, `state` of a blueprint. */
const filled: ReadonlySet<string> = new Set(["state", "status", "contact"]);

interface Keys {
  readonly properties: Properties;
  /** Keys that may be missing. */
  readonly optional: readonly string[];
}

function partsOf(word: Word): Keys {
  const properties: Record<string, Schema> = {};
  const optional: string[] = [];
  for (const part of word.parts) {
    const schema = schemaOfShape(part.shape);
    properties[part.name] = part.many === undefined ? schema : listOf(schema);
    if (part.optional === true && part.many === undefined && part.shape.kind !== "flag") optional.push(part.name);
  }
  return { properties, optional };
}

function blockOf(word: Word): Keys {
  const properties: Record<string, Schema> = {};
  const optional: string[] = [];
  for (const [key, item] of fieldsOf(word)) {
    if (item.layout === "spread") {
      const { properties: parts } = partsOf(item);
      Object.assign(properties, parts);
      optional.push(...Object.keys(parts));
      continue;
    }
    properties[key] = schemaOfItem(item);
    const always = item.many || item.required || isFlag(item) || item.parts[0]?.many !== undefined;
    if (!always) optional.push(key);
  }
  return { properties, optional };
}

function schemaOfItem(item: Word): Schema {
  const [first, second] = item.parts;
  if (item.layout === "keyed") {
    const keys = first?.shape.kind === "word" ? first.shape.words : [];
    const value = second === undefined ? text : schemaOfShape(second.shape);
    return objectOf(Object.fromEntries(keys.map((key) => [key, value])), keys);
  }
  const one = isBare(item) ? schemaOfShape(first!.shape) : schemaOfBlock(item);
  return item.many || first?.many !== undefined ? listOf(one) : one;
}

/** Several parts, or a block: a mapping. */
function schemaOfBlock(item: Word): Schema {
  const parts = partsOf(item);
  if (!hasBlock(item)) return objectOf(parts.properties, parts.optional);
  const block = blockOf(item);
  return objectOf({ ...parts.properties, ...block.properties, ...position }, [
    ...parts.optional,
    ...block.optional,
    "position",
  ]);
}

function optionSchema(word: Word): Schema {
  const { properties, optional } = partsOf(word);
  return objectOf(properties, optional);
}

function handshakeSchema(word: Word): Schema {
  const { share, note } = partsOf(optionWord()).properties;
  const kind: Schema = { enum: ["handover", "notify", "exchange", "option"] };
  const extra: Properties = { id: text, was: text, from: text, to: text, kind, label: text };
  return elementSchema(word, { ...extra, share: share!, note: note! }, ["id", "was", "label", "share", "note"]);
}

function optionWord(): Word {
  return declarations().get("option")!;
}
