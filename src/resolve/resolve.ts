import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/blueprint.js";
import type { InScope } from "../model/in-scope.js";
import type { Document } from "../syntax/ast.js";
import { buildModel } from "./build-model.js";
import { collectNames, type Names } from "./collect.js";
import { pathOf } from "./declared.js";
import { noneShared, readShared } from "./elements/shared.js";
import type { Reading } from "./references.js";
import { openScope, type Scope } from "./scope.js";
import { findStandIns } from "./stand-ins.js";

export interface Resolution {
  /** Of each file that holds a blueprint, by its path. There even where findings are, as far as it could be understood. */
  readonly models: ReadonlyMap<string, Model>;
  /** What each of these blueprints could name, by the same paths. */
  readonly inScope: ReadonlyMap<string, InScope>;
  /** By file, then by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** So many names are looked at, over all findings, for one that may have been meant. */
const looks = 1_000_000;

/**
 * Gives every name its meaning: from the documents of a workspace, by their paths, to the models of their blueprints. A `use`
 * whose file isn't among them has been reported, and what it may have brought is no second finding.
 */
export function resolve(documents: ReadonlyMap<string, Document>): Resolution {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  let left = looks;
  const maySuggest = ({ names, plain }: Scope): boolean => {
    left -= [names, ...plain].reduce((sum, { all }) => sum + all.length, 0);
    return left > 0;
  };
  const paths = [...documents.keys()].sort();
  const files = new Map(paths.map((path): [string, Names] => [path, collectNames(documents.get(path)!, report)]));
  const scopes = new Map(paths.map((path): [string, Scope] => [path, openScope(files.get(path)!, files, report)]));
  const models = new Map<string, Model>();
  const inScope = new Map<string, InScope>();
  for (const [path, scope] of scopes) {
    const reading = { scope, files, standIns: findStandIns(scope), report, maySuggest };
    const { blueprint } = scope.names;
    if (blueprint === undefined) readCatalog({ ...reading, nameOf: pathOf });
    else {
      const built = buildModel(blueprint, reading, scopes);
      models.set(path, built.model);
      inScope.set(path, built.inScope);
    }
  }
  return { models, inScope, diagnostics: inOrder(diagnostics, paths) };
}

/** A catalog gives no model, but what it says must hold. */
function readCatalog(reading: Reading): void {
  for (const declared of reading.scope.names.all) readShared(declared, reading, noneShared());
}

function inOrder(diagnostics: readonly Diagnostic[], paths: readonly string[]): readonly Diagnostic[] {
  const ranks = new Map(paths.map((path, at) => [path, at]));
  const rank = ({ span }: Diagnostic): number => ranks.get(span.source.path) ?? paths.length;
  return diagnostics.toSorted((one, other) => rank(one) - rank(other) || one.span.start - other.span.start);
}
