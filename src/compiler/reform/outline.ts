import { actIds } from "../../syntax/act-ids.js";
import type { Comment, Document, Link, Statement, Value } from "../../syntax/ast.js";

/** What a document says, in an order that both forms can keep: without its places, and whether texts went over lines. */
export function outlineOf(document: Document): string {
  return JSON.stringify(document.statements.map(told));
}

function told(statement: Statement): unknown {
  const { word, links, items } = statement;
  return [word.word, ...named(statement), links.map((link) => linkTold(link)), items.map(told)];
}

/**
 * The same where two documents differ in their form only. YAML keeps the statements of one kind together, shared declarations
 * in the blueprint, and some handshakes in other blocks.
 */
export function essenceOf({ statements }: Document): string {
  const handshakes: string[] = [];
  const blueprint = statements.find(({ word }) => word.form === "declaration" && !word.many);
  const outside = statements.filter((statement) => statement !== blueprint);
  const at = blueprint === undefined ? 0 : statements.indexOf(blueprint);
  const inner = [...statements.slice(0, at), ...(blueprint?.items ?? []), ...statements.slice(at + 1)];
  const body = blueprint === undefined ? outside : inner;
  const head = blueprint === undefined ? [] : named(blueprint);
  return JSON.stringify([head, grouped(body, handshakes), handshakes.sort()]);
}

function grouped(items: readonly Statement[], handshakes: string[]): unknown {
  const groups = new Map<string, unknown[]>();
  const ids = actIds(items);
  for (const item of items) {
    const { word, links } = item;
    for (const link of links) {
      // A statement that says nothing but its arrows may be told as another.
      const isBare = word.form !== "handshake" || (item.id ?? item.was ?? item.items[0]) === undefined;
      const rest = isBare ? [] : [named(item), grouped(item.items, handshakes)];
      handshakes.push(JSON.stringify([linkTold(link, ids.get(item)), rest]));
    }
    if (word.form === "handshake") continue;
    const group = groups.get(word.key) ?? [];
    groups.set(word.key, group);
    group.push([word.word, ...named(item), grouped(item.items, handshakes)]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

function named({ id, title, was, parts }: Statement): readonly unknown[] {
  const values = [...parts].map(([name, all]) => [name, all.map(valueTold)] as const);
  return [
    id?.text ?? null,
    title?.value ?? null,
    was?.text ?? null,
    values.sort(([one], [other]) => (one < other ? -1 : 1)),
  ];
}

function linkTold({ from, kind, to, label }: Link, sender?: string): readonly unknown[] {
  return [from?.path.join(".") ?? sender ?? null, kind, to.path.join("."), label?.value ?? null];
}

function valueTold(value: Value): unknown {
  return value.kind === "ref" ? value.path.join(".") : value.value;
}

/** The words of the comments of a document, whatever marks they stand behind, and in whatever order. */
export function commentsOf({ comments }: Document): string {
  return comments.flatMap(wordsOf).sort().join("\n");
}

function wordsOf({ span }: Comment): readonly string[] {
  const written = span.source.text.slice(span.start, span.end);
  const inside = written.startsWith("/*") ? written.slice(2, -2) : written.replace(/^(?:\/\/|#)/, "");
  return inside.split(/[\r\n]+/).flatMap((line) => line.replace(/^[ \t]*\*?/, "").trim() || []);
}
