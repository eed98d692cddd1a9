import type { Document, Link, Name, RefValue, Statement, StringValue, Value } from "../../src/syntax/ast.js";

/** A statement as it is told to be the same in both forms. */
export interface Plain {
  readonly word: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly was?: string | undefined;
  readonly parts: Readonly<Record<string, readonly unknown[]>>;
  readonly links: readonly string[];
  readonly items: Readonly<Record<string, readonly Plain[]>>;
}

/**
 * What a document says, without places, without the order of what isn't ordered, and with each handshake on its own: two
 * documents that say the same give the same, whatever form they are of.
 */
export function plainTree(document: Document): Readonly<Record<string, readonly Plain[]>> {
  return byKey(document.statements);
}

function byKey(statements: readonly Statement[]): Readonly<Record<string, readonly Plain[]>> {
  const groups: Record<string, Plain[]> = {};
  for (const [key, plain] of statements.flatMap(plainStatements)) groups[key] = [...(groups[key] ?? []), plain];
  // The chain of an action is told with the action in text, and in YAML with the handshakes.
  groups["handshakes"]?.sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
  return Object.fromEntries(Object.entries(groups).sort(([a], [b]) => compare(a, b)));
}

function plainStatements(statement: Statement): readonly (readonly [key: string, Plain])[] {
  const { word, links, parts } = statement;
  const base: Plain = {
    word: word.word,
    id: nameOf(statement.id),
    title: stringOf(statement.title),
    was: nameOf(statement.was),
    parts: Object.fromEntries([...parts].map(([name, values]) => [name, values.map(plainValue)] as const).sort(byName)),
    links: [],
    items: byKey(statement.items),
  };
  if (word.form === "handshake") return links.map((link) => [word.key, { ...base, links: [plainLink(link)] }]);
  const own = links.filter(({ from }) => from === undefined);
  const chained = links.filter(({ from }) => from !== undefined).map(handshakeOf);
  return [[word.key, { ...base, links: own.map(plainLink) }], ...chained];
}

function handshakeOf(link: Link): readonly [key: string, Plain] {
  return ["handshakes", { word: "handshake", parts: {}, links: [plainLink(link)], items: {} }];
}

function plainLink({ from, kind, to, label }: Link): string {
  return [from === undefined ? "" : pathOf(from), kind, pathOf(to), stringOf(label) ?? ""].join(" ");
}

function plainValue(value: Value): unknown {
  switch (value.kind) {
    case "ref":
      return pathOf(value);
    case "string":
      return `"${value.value}"`;
    default:
      return value.value;
  }
}

function pathOf({ path }: RefValue): string {
  return path.join(".");
}

function nameOf(name: Name | undefined): string | undefined {
  return name?.text;
}

function stringOf(string: StringValue | undefined): string | undefined {
  return string?.value;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
