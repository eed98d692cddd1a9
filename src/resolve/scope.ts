import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { duplicateAlias, duplicateBetweenUses, duplicateUsed } from "../diagnostics/messages/names.js";
import type { Statement } from "../syntax/ast.js";
import { withArticle } from "../syntax/expect.js";
import type { Span } from "../text/source.js";
import type { Names } from "./collect.js";
import { type Declared, type Space, spaceOf, travels } from "./declared.js";
import { usedPath } from "./paths.js";

/** What the names in a file mean: its own, those of the files that it uses, and those it uses behind a name. */
export interface Scope {
  readonly names: Names;
  readonly plain: readonly Names[];
  /** Nothing where the file couldn't be read. */
  readonly behind: ReadonlyMap<string, Names | undefined>;
  /** A file used without `as` couldn't be read, so that any shared name may be one of its own. */
  readonly lost: boolean;
}

interface Use {
  readonly place: Span;
  readonly names: Names | undefined;
  readonly alias: string | undefined;
  readonly aliasPlace: Span;
}

/** Opens the scope of a file, and finds names that are declared in it and brought to it. */
export function openScope(
  names: Names,
  files: ReadonlyMap<string, Names>,
  report: (diagnostic: Diagnostic) => void,
): Scope {
  const uses = names.document.statements
    .filter((statement) => statement.word.word === "use")
    .map((statement) => readUse(statement, names.file, files));
  const plain = new Map<Names, Span>();
  const behind = new Map<string, Names | undefined>();
  let lost = false;
  for (const use of uses) {
    if (use.alias === undefined) {
      if (use.names === undefined) lost = true;
      else if (use.names !== names && !plain.has(use.names)) plain.set(use.names, use.place);
    } else if (!behind.has(use.alias)) behind.set(use.alias, use.names);
    else if (behind.get(use.alias) !== use.names) {
      const first = uses.find(({ alias }) => alias === use.alias)!;
      const related = [{ span: first.aliasPlace, message: "the first is here" }];
      report(duplicateAlias(use.aliasPlace, { name: use.alias }, { related }));
    }
  }
  reportClashes(names, plain, report);
  return { names, plain: [...plain.keys()], behind, lost };
}

function readUse(statement: Statement, file: string, files: ReadonlyMap<string, Names>): Use {
  const path = statement.parts.get("path")?.[0];
  // A line that couldn't be read brings names that nobody knows now.
  if (path?.kind !== "string") {
    return { place: statement.head, names: undefined, alias: undefined, aliasPlace: statement.head };
  }
  const as = statement.parts.get("as")?.[0];
  const alias = as === undefined ? undefined : nameIn(as);
  const found = usedPath(file, path.value);
  const names = found === undefined ? undefined : files.get(found);
  return { place: path.span, names, alias, aliasPlace: as?.span ?? path.span };
}

/** An alias is an id; the readers may give it as a word or as a reference of one part. */
function nameIn(value: { readonly kind: string; readonly value?: unknown; readonly path?: readonly string[] }): string {
  return value.path === undefined ? String(value.value) : value.path.join(".");
}

function reportClashes(names: Names, plain: ReadonlyMap<Names, Span>, report: (diagnostic: Diagnostic) => void): void {
  for (const declared of names.all) {
    if (!travels(declared.kind) || ownOf(names, declared) !== declared) continue;
    for (const used of plain.keys()) {
      const first = shared(used, spaceOf(declared.kind), declared.id);
      if (first === undefined) continue;
      const words = { name: declared.id, first: withArticle(first.kind), file: first.file };
      report(duplicateUsed(declared.place, words, { related: [{ span: first.place, message: "declared here" }] }));
      break;
    }
  }
  const seen = new Map<string, Declared>();
  for (const [used, place] of plain) {
    for (const declared of used.all) {
      if (!travels(declared.kind) || ownOf(used, declared) !== declared) continue;
      const key = `${spaceOf(declared.kind)} ${declared.id}`;
      const first = seen.get(key);
      seen.set(key, first ?? declared);
      if (first === undefined || ownOf(names, declared) !== undefined) continue;
      const words = {
        name: declared.id,
        first: withArticle(first.kind),
        files: [first.file, declared.file] as const,
      };
      const related = [first, declared].map(({ place }) => ({ span: place, message: "declared here" }));
      report(duplicateBetweenUses(place, words, { related }));
    }
  }
}

const ownOf = (names: Names, { kind, id }: Declared): Declared | undefined => shared(names, spaceOf(kind), id);

function shared(names: Names, space: Space, id: string): Declared | undefined {
  return names.table.get(space)?.get(id);
}
