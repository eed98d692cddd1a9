import { lanes } from "../../syntax/keywords/acting.js";
import { file } from "../../syntax/keywords/blueprint.js";
import { modelKey } from "../../syntax/model-key.js";
import type { Shape } from "../../syntax/shape.js";
import type { Word } from "../../syntax/word.js";

/** What a team's own rules may ask of: kinds of elements, each with its words. */
export type Kinds = ReadonlyMap<string, ReadonlyMap<string, KnownKey>>;

export interface KnownKey {
  /** The model's key. */
  readonly key: string;
  /** What stands behind the word, where it is one value of a fixed set. */
  readonly words?: readonly string[];
}

const kindsAsked = [
  "blueprint",
  "goal",
  "persona",
  "role",
  "channel",
  "system",
  "measure",
  "insight",
  "phase",
  "step",
  "ancillary",
  ...lanes,
  "decision",
  "pain",
  "opportunity",
  "handshake",
  "entry",
  "exit",
  "dimension",
  "path",
  "initiative",
];

/** Derives the kinds from the table of the language, by each word as text has it and as YAML has it. */
export function kinds(): Kinds {
  const rows = rowsIn(file);
  const found = new Map(
    kindsAsked.flatMap((kind) => {
      const row = rows.get(kind);
      return row === undefined ? [] : [[kind, keysOf(row)] as const];
    }),
  );
  const action = new Map(lanes.flatMap((lane) => [...(found.get(lane) ?? [])]));
  return new Map([...found, ["action", action.set("lane", { key: "lane", words: lanes })]]);
}

function rowsIn(rows: readonly Word[], found = new Map<string, Word>()): ReadonlyMap<string, Word> {
  for (const row of rows) {
    const known = found.get(row.word);
    if (known === row || row.form === "item") continue;
    if (known === undefined) found.set(row.word, row);
    rowsIn(row.items(), found);
  }
  return found;
}

function keysOf(row: Word): ReadonlyMap<string, KnownKey> {
  const keys = new Map<string, KnownKey>([["title", { key: "title" }]]);
  const add = (names: readonly string[], key: string, shape?: Shape): void => {
    const words = shape?.kind === "word" ? { words: shape.words } : {};
    for (const name of names) keys.set(name, { key, ...words });
  };
  for (const part of row.parts) add([part.name], part.name, part.shape);
  for (const item of row.items()) {
    if (item.form === "handshake" || (item.word === "measure" && row.word !== "blueprint")) continue;
    const shape = item.parts.length === 1 ? item.parts[0]!.shape : undefined;
    // Decisions stand among the actions in YAML, and by themselves in the model.
    const [written, key] = item.form === "decision" ? ["decisions", "decisions"] : [item.key, modelKey(row, item)];
    add([item.word.replaceAll(" ", "-"), written], key, shape);
  }
  if (row.form === "handshake") {
    add(["from"], "from");
    add(["to"], "to");
    add(["label"], "label");
    add(["kind"], "kind", { kind: "word", words: ["handover", "notify", "exchange"] });
  }
  return keys;
}
