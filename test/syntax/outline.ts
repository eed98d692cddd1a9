import type { Document, Link, Name, Statement, StringValue, Value } from "../../src/syntax/ast.js";

/** A tree as text, a statement a line, without its places. */
export function outline(document: Document): string {
  const comments = document.comments.map(({ text }) => `// ${JSON.stringify(text)}\n`);
  return [...document.statements.map((statement) => print(statement, 0)), ...comments].join("");
}

function print(statement: Statement, depth: number): string {
  const { word, id, title, was, parts, links, items } = statement;
  const line = [
    word.word,
    ...name("#", id),
    ...text(title),
    ...name("was ", was),
    ...[...parts].map(([part, values]) => `${part}=${values.map(value).join(",")}`),
    ...links.map(link),
  ];
  return `${"  ".repeat(depth)}${line.join(" ")}\n${items.map((item) => print(item, depth + 1)).join("")}`;
}

function name(mark: string, id: Name | undefined): string[] {
  return id === undefined ? [] : [`${mark}${id.text}`];
}

function text(string: StringValue | undefined): string[] {
  return string === undefined ? [] : [value(string)];
}

function value(value: Value): string {
  switch (value.kind) {
    case "string":
      return `${value.block ? "|" : ""}${JSON.stringify(value.value)}`;
    case "ref":
      return `@${value.path.join(".")}`;
    case "word":
      return value.value;
    case "literal":
      return JSON.stringify(value.value);
  }
}

/** `[a handover b "label"]`; `^` is the action that the link hangs on. */
function link({ from, kind, to, label }: Link): string {
  return `[${[from === undefined ? "^" : value(from), kind, value(to), ...text(label)].join(" ")}]`;
}
