import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Compilation, compile, render } from "../../src/compiler/index.js";
import { convertFile, reformat } from "../../src/compiler/reform/reform.js";
import type { Statement } from "../../src/syntax/ast.js";
import { file } from "../../src/syntax/keywords/blueprint.js";
import { parseText } from "../../src/syntax/parse.js";
import type { Word } from "../../src/syntax/word.js";
import { createSource } from "../../src/text/source.js";
import { textFiles } from "../support/compile-texts.js";

/** What every object has from its birth, and what a promise is known by. */
const taken = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "isPrototypeOf",
  "__defineGetter__",
  "toLocaleString",
  "propertyIsEnumerable",
  "__lookupSetter__",
  "prototype",
  "then",
  "length",
  "name",
];
const plain = taken.map((_, at) => `zq${at}q`);

const shared = readFileSync("test/resolve/everything-shared.blueprint", "utf8");
const main = readFileSync("test/resolve/everything.blueprint", "utf8");
const declared = [
  ...new Set([main, shared].flatMap((text) => idsIn(parseText(createSource("x", text)).value.statements))),
];

function idsIn(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ id, items }) => [...(id === undefined ? [] : [id.text]), ...idsIn(items)]);
}

/** A text with other ids, wherever they are declared and named. */
function renamed(text: string, ids: readonly string[], names: readonly string[]): string {
  const known = new Map(ids.map((id, at) => [id, names[at]!]));
  return text.replace(
    /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|(?<![\w-])[\p{L}_][\p{L}\p{N}_-]*/gu,
    (word) => known.get(word) ?? word,
  );
}

async function outcomeOf(ids: readonly string[], names: readonly string[]) {
  const files = textFiles({
    "everything.blueprint": renamed(main, ids, names),
    "everything-shared.blueprint": renamed(shared, ids, names),
  });
  const compilation = await compile(files, ["everything.blueprint"], { today: "2026-11-20" });
  const outputs = await render(compilation.blueprints, {
    formats: ["json", "md", "svg", "html"],
    views: ["blueprint", "journey", "systems", "roadmap"],
  });
  const yaml = await convertFile(files, "everything.blueprint", "yaml");
  const laidOut = await reformat(files, "everything.blueprint");
  return {
    rules: rulesOf(compilation),
    json: String(outputs.find(({ name }) => name.endsWith(".json"))?.content),
    count: outputs.length,
    kinds: [yaml.kind, laidOut.kind],
  };
}

function rulesOf({ findings }: Compilation): readonly string[] {
  return findings.map(({ rule }) => rule).sort();
}

/** Ids that are no words of the language as well: those can be told from words in a text. */
const words = new Set(wordsUnder(file, new Set()));
const mine = declared.filter((id) => !words.has(id));

function wordsUnder(rows: readonly Word[], seen: Set<Word>): readonly string[] {
  const fresh = rows.filter((row) => !seen.has(row));
  for (const row of fresh) seen.add(row);
  return fresh.flatMap((row) => [...said(row), ...wordsUnder(row.items(), seen)]);
}

/** All words that a row may be written with, values included. */
function said({ word, parts }: Word): readonly string[] {
  return JSON.stringify([word, parts]).match(/\w+/g) ?? [];
}

describe("ids are data", () => {
  it.each(Array.from({ length: Math.ceil(mine.length / taken.length) }, (_, at) => at))("in batch %i", async (at) => {
    const ids = mine.slice(at * taken.length, (at + 1) * taken.length);
    const [usual, strange] = [await outcomeOf(ids, plain), await outcomeOf(ids, taken)];
    expect(usual.count).toBe(7);
    expect(strange.rules).toEqual(usual.rules);
    expect({ count: strange.count, kinds: strange.kinds }).toEqual({ count: usual.count, kinds: ["text", "text"] });
    const back = new Map(taken.map((name, i) => [name, plain[i]!]));
    expect(
      strange.json.replace(/"((?:[\w-]+\.)*)([\w]+)((?:\.[\w-]+)*)"(?!:)/g, (whole) =>
        whole.replace(/\w+/g, (word) => back.get(word) ?? word),
      ),
    ).toBe(usual.json);
  });
});
