import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { duplicateName } from "../diagnostics/messages/names.js";
import type { Document, Statement } from "../syntax/ast.js";
import { withArticle } from "../syntax/expect.js";
import { automaticIds } from "../syntax/ids.js";
import { grouped } from "../text/grouped.js";
import { type Declared, type Kind, kindOf, placeOfStatement, type Space, spaceOf } from "./declared.js";

/** Declared things by space and id. The first of two with one id. */
export type Table = ReadonlyMap<Space, ReadonlyMap<string, Declared>>;

/** Everything that a file declares. */
export interface Names {
  readonly document: Document;
  readonly file: string;
  readonly blueprint?: Declared | undefined;
  readonly table: Table;
  /** What steps and dimensions hold, where names are kept apart for each of them. */
  readonly inside: ReadonlyMap<Declared, Table>;
  /** Pains and opportunities of all steps, and tiers of all dimensions, by kind and id. */
  readonly scattered: ReadonlyMap<Kind, ReadonlyMap<string, readonly Declared[]>>;
  readonly of: ReadonlyMap<Statement, Declared>;
  /** All of them in source order. */
  readonly all: readonly Declared[];
}

const holders: ReadonlySet<Kind> = new Set<Kind>(["step", "ancillary", "dimension"]);

/** Gathers the names of a file and finds those that are declared twice in it. */
export function collectNames(document: Document, report: (diagnostic: Diagnostic) => void): Names {
  const collector = new Collector(document, report);
  const blueprint = document.statements.find((statement) => statement.word.word === "blueprint");
  const outer: Statement[] = [];
  for (const statement of document.statements) {
    if (statement.word.word === "blueprint")
      for (const each of declarationsIn(statement === blueprint ? statement.items : [])) outer.push(each);
    else if (kindOf(statement.word) !== undefined) outer.push(statement);
  }
  const holding = collector.declare(outer).filter((declared) => holders.has(declared.kind));
  const [named] = blueprint === undefined ? [] : collector.declare([blueprint]);
  const inside = new Map<Declared, Table>();
  for (const holder of holding) {
    const table = new Map<Space, Map<string, Declared>>();
    collector.declare(
      holder.statement.items.filter((item) => isHeldApart(item)),
      holder,
      table,
    );
    inside.set(holder, table);
  }
  return {
    document,
    file: document.source.path,
    blueprint: named,
    table: collector.table,
    inside,
    scattered: new Map((["pain", "opportunity", "tier"] as const).map((kind) => [kind, scatter(inside, kind)])),
    of: collector.of,
    all: [...collector.of.values()].sort((one, other) => one.statement.span.start - other.statement.span.start),
  };
}

/** The declarations of a blueprint whose names hold in the whole file, those in its phases and steps included. */
function declarationsIn(items: readonly Statement[]): readonly Statement[] {
  return items.flatMap((item) => {
    const kind = kindOf(item.word);
    if (kind === undefined || isHeldApart(item)) return [];
    return kind === "phase" || kind === "step" || kind === "ancillary" ? [item, ...declarationsIn(item.items)] : [item];
  });
}

function isHeldApart(statement: Statement): boolean {
  const kind = kindOf(statement.word);
  if (kind === undefined) return false;
  const space = spaceOf(kind);
  return space === "act" || space === "woe" || space === "tier";
}

class Collector {
  readonly table = new Map<Space, Map<string, Declared>>();
  readonly of = new Map<Statement, Declared>();
  readonly #document: Document;
  readonly #report: (diagnostic: Diagnostic) => void;

  constructor(document: Document, report: (diagnostic: Diagnostic) => void) {
    this.#document = document;
    this.#report = report;
  }

  /** Written ids are taken first; what has none gets one, also where it should have had one and that was reported. */
  declare(statements: readonly Statement[], inside?: Declared, table = this.table): readonly Declared[] {
    for (const statement of statements) {
      if (statement.id !== undefined) this.#enter(statement, statement.id.text, table, inside);
    }
    const unnamed = grouped(statements, ({ id, word }) =>
      id === undefined && word.form !== "handshake" ? spaceOf(kindOf(word)!) : undefined,
    );
    for (const [space, nameless] of unnamed) {
      const ids = automaticIds(
        nameless.map(({ word, title }) => ({ keyword: word.word, title: title?.value })),
        table.get(space)?.keys() ?? [],
      );
      for (const [at, statement] of nameless.entries()) this.#enter(statement, ids[at]!, table, inside);
    }
    return statements.flatMap((statement) => this.of.get(statement) ?? []);
  }

  #enter(statement: Statement, id: string, table: Map<Space, Map<string, Declared>>, inside?: Declared): void {
    const kind = kindOf(statement.word)!;
    const place = placeOfStatement(statement);
    const file = this.#document.source.path;
    const declared: Declared = { kind, id, file, statement, place, ...(inside === undefined ? {} : { inside }) };
    this.of.set(statement, declared);
    const space = spaceOf(kind);
    const names = table.get(space) ?? new Map<string, Declared>();
    table.set(space, names);
    const first = names.get(id);
    if (first === undefined) {
      names.set(id, declared);
      return;
    }
    this.#report(
      duplicateName(
        place,
        { name: id, kind: withArticle(kind), first: withArticle(first.kind) },
        { related: [{ span: first.place, message: "declared here" }] },
      ),
    );
  }
}

/** So many of one id are kept: one is meant, or a few are told. */
const mostOfOneId = 6;

function scatter(inside: ReadonlyMap<Declared, Table>, kind: Kind): ReadonlyMap<string, readonly Declared[]> {
  const found = new Map<string, Declared[]>();
  for (const table of inside.values()) {
    for (const [id, declared] of table.get(spaceOf(kind)) ?? []) {
      if (declared.kind !== kind) continue;
      const same = found.get(id);
      if (same === undefined) found.set(id, [declared]);
      else if (same.length === mostOfOneId) continue;
      // Of two steps with one id, which was reported, the first will do.
      else if (!same.some((other) => other.inside?.id === declared.inside?.id)) same.push(declared);
    }
  }
  return found;
}
