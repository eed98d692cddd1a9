import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Statement } from "../../src/syntax/ast.js";
import { file } from "../../src/syntax/keywords/blueprint.js";
import { parseText } from "../../src/syntax/parse.js";
import type { Word } from "../../src/syntax/word.js";
import { createSource, type Source } from "../../src/text/source.js";
import { parseYaml } from "../support/parse-yaml.js";
import { plainTree } from "../support/same-tree.js";

const pairs: readonly (readonly [text: string, yaml: string])[] = [
  ["../../examples/vending/vending.blueprint", "forms/vending.blueprint.yaml"],
  ["../../examples/vending/catalog.blueprint", "forms/catalog.blueprint.yaml"],
  ["forms/excerpt.blueprint", "forms/excerpt.blueprint.yaml"],
  ["forms/everything.blueprint", "forms/everything.blueprint.yaml"],
];

describe("the two forms", () => {
  it.each(pairs)("say the same: %s", (textFile, yamlFile) => {
    const [text, yaml] = [parseText(read(textFile)), parseYaml(read(yamlFile))];
    expect([...text.diagnostics, ...yaml.diagnostics].map(told)).toEqual([]);
    expect(plainTree(yaml.value)).toEqual(plainTree(text.value));
  });

  it("have every word of the language", () => {
    const { statements } = parseYaml(read("forms/everything.blueprint.yaml")).value;
    const said = new Set(statements.flatMap(wordsOf));
    expect(wordsIn(file, "").filter((word) => !said.has(word))).toEqual([]);
  });
});

describe("a statement of YAML", () => {
  it("tells a text over several lines from one on a line", () => {
    const { value } = parseYaml(
      createSource("a.yaml", "roles:\n  a: { about: x }\n  b:\n    about: >\n      x\n      y\n"),
    );
    const abouts = value.statements.map(({ items }) => items[0]?.parts.get("value")?.[0]);
    expect(abouts).toMatchObject([
      { value: "x", block: false },
      { value: "x y", block: true },
    ]);
  });

  it("may have any key of the language as its id", () => {
    const keys = ["title", "team", "notes", "roles", "systems", "use", "actions", "to"];
    const ways = ["", " Crew", " { title: Crew }", " {}"];
    const files = ways.flatMap((way) =>
      ways.map((other) => `roles:\n  ops:${other}\n${keys.map((key) => `  ${key}:${way}\n`).join("")}`),
    );
    for (const file of files) {
      const { value, diagnostics } = parseYaml(createSource("a.yaml", file));
      expect(diagnostics.map(told)).toEqual([]);
      expect(value.statements.map(({ id }) => id?.text)).toEqual(["ops", ...keys]);
    }
    const phases =
      "blueprint: b\nphases:\n  steps:\n  goals: { title: G, steps: { pay: { key: true } } }\n  phases: {}\n";
    expect(parseYaml(createSource("a.yaml", phases)).diagnostics.map(told)).toEqual([]);
  });

  it("may begin a text with slashes", () => {
    const file = "roles:\n  a:\n    title:\n      //server/a\n    notes: [\n      //server/b,\n      //server/c ]\n";
    const { value, diagnostics } = parseYaml(createSource("a.yaml", file));
    expect(diagnostics.map(told)).toEqual([]);
    expect(value.statements[0]?.title?.value).toBe("//server/a");
  });

  it("keeps its comments and their places", () => {
    const source = createSource("a.yaml", '# one\nroles: # two #three\n  a: "# no" #four\n');
    const { comments } = parseYaml(source).value;
    const told = comments.map(({ span, text }) => `${source.text.slice(span.start, span.end)}|${text}`);
    expect(told).toEqual(["# one|one", "# two #three|two #three", "#four|four"]);
  });

  it.each([
    ["roles:\n  ops: { title: 'It''s', team: \"a \\\"b\\\"\" }\n", ["ops", "It''s", 'a \\"b\\"']],
    [
      "roles:\r\n  ops:\r\n    title: >-\r\n\r\n      Over\r\n      lines\r\n    team: x\r\n",
      ["ops", "Over\r\n      lines", "x"],
    ],
  ])("has the places of its words: %j", (text, expected) => {
    const source = createSource("a.yaml", text);
    const [role] = parseYaml(source).value.statements;
    const team = role?.items[0]?.parts.get("value")?.[0];
    const spans = [role?.id?.span, role?.title?.span, team?.span];
    expect(spans.map((span) => span && source.text.slice(span.start, span.end))).toEqual(expected);
  });
});

function told({ rule, span, message }: Diagnostic): string {
  const { line, column } = span.source.positionAt(span.start);
  return `${span.source.path}:${line}:${column} ${rule} ${message}`;
}

/** Each word with the word that it stands in. */
function wordsIn(rows: readonly Word[], around: string): readonly string[] {
  return rows.flatMap((row) => [`${around} ${row.word}`, ...wordsIn(row.items(), row.word)]).filter(isOwn);
}

function wordsOf(statement: Statement, around: unknown = ""): readonly string[] {
  const { word, items } = statement;
  const name = typeof around === "string" ? around : "";
  return [`${name} ${word.word}`, ...items.flatMap((item) => wordsOf(item, word.word))];
}

/** Without what is told elsewhere: what every block takes, the modifiers that all lanes share, what a step has, too. */
function isOwn(word: string): boolean {
  const isShared = /^ (?:persona|role|channel|system|measure|insight)$/.test(word);
  return (
    !isShared &&
    !/ (?:about|note)$/.test(word) &&
    !/^(?:evidence|customer|backstage|support|ancillary|decision) /.test(word)
  );
}

function read(path: string): Source {
  return createSource(path, readFileSync(new URL(path, import.meta.url), "utf8"));
}
