import type { Document, Statement, Value } from "../syntax/ast.js";
import type { Span } from "../text/source.js";

/** A statement among the others of its file. */
interface Node {
  readonly statement: Statement;
  readonly parent: Node | undefined;
}

/**
 * Names what places in files belong to, by ids, so that it stays the same where lines move and titles are reworded:
 * `blueprint:vending/step:pay/action:auth/by=gateway`. A thing without an id is named by its title, `action:"Pays"`. Each file
 * is indexed when it is first asked for.
 */
export function createLocator(documents: ReadonlyMap<string, Document>): (span: Span) => string {
  const indexes = new Map<string, readonly Node[]>();
  return (span) => {
    const { path } = span.source;
    const document = documents.get(path);
    if (document === undefined) return path;
    const nodes = indexes.get(path) ?? nodesOf(document.statements);
    indexes.set(path, nodes);
    return elementAt(nodes, span);
  };
}

/** All statements by their beginnings, those around before those within. */
function nodesOf(statements: readonly Statement[]): readonly Node[] {
  const nodes: Node[] = statements.map((statement) => ({ statement, parent: undefined }));
  for (const node of nodes) {
    for (const statement of node.statement.items) nodes.push({ statement, parent: node });
  }
  return nodes.toSorted((a, b) => startOf(a) - startOf(b) || b.statement.span.end - a.statement.span.end);
}

/** A declaration of the YAML form begins at its key, which stands before its mapping. */
function startOf({ statement: { span, head, id } }: Node): number {
  return Math.min(span.start, head.start, id?.span.start ?? span.start);
}

function elementAt(nodes: readonly Node[], span: Span): string {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(nodes[middle]!) <= span.start) low = middle + 1;
    else high = middle;
  }
  let node = nodes[low - 1];
  while (node !== undefined && node.statement.span.end < span.start) node = node.parent;
  if (node === undefined) return span.source.path;
  const chain: Node[] = [];
  for (let each: Node | undefined = node; each !== undefined; each = each.parent) chain.unshift(each);
  // A step stays itself in another phase.
  const kept = chain.filter(({ statement }, i) => statement.word.word !== "phase" || i === chain.length - 1);
  const file = chain[0]?.statement.word.word === "blueprint" ? [] : [span.source.path];
  const names = kept.map(({ statement }) => named(statement));
  return [...file, ...names].join("/") + detailOf(node.statement, span);
}

function named(statement: Statement): string {
  const { id, title, links, word } = statement;
  const kind = kindOf(statement);
  if (id !== undefined) return `${kind}:${id.text}`;
  if (title !== undefined) return `${kind}:${JSON.stringify(title.value)}`;
  const first = word.form === "handshake" ? links[0] : undefined;
  if (first === undefined) return kind;
  return `handshake:${(first.from?.path ?? []).join(".")}->${first.to.path.join(".")}`;
}

/** An element's name with nothing but their kind for things without an id: all that is left of them when they are reworded. */
export function withoutTitles(element: string): string {
  return element.replace(/:"(?:[^"\\]|\\.)*"/g, "");
}

/** Actions stay themselves in another lane. */
function kindOf({ word }: Statement): string {
  if (word.form === "action" || word.form === "decision") return "action";
  return word.form === "declaration" ? word.word : word.key;
}

/** Which of a statement's references or words it is, where the place is one of them. */
function detailOf({ parts, links, word }: Statement, span: Span): string {
  const isThere = (value: Value | undefined): boolean =>
    value?.span.start === span.start && value.span.end === span.end;
  const link = word.form === "handshake" ? undefined : links.find(({ to }) => isThere(to));
  if (link !== undefined) return `->${link.to.path.join(".")}`;
  for (const [name, values] of parts) {
    const value = values.find(isThere);
    const place = name === "value" ? "" : `/${name}`;
    if (value?.kind === "ref") return `${place}=${value.path.join(".")}`;
    if (value !== undefined) return place;
  }
  return "";
}
