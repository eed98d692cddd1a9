import type { InScope } from "../model/in-scope.js";
import type { Names } from "./collect.js";
import { type Declared, travels } from "./declared.js";
import type { Inclusion } from "./inclusion.js";
import { lookUp } from "./lookup.js";
import type { Scope } from "./scope.js";

/** What the names in a file could mean, asked once its blueprint's model is built. */
export function readInScope(own: Scope, scopes: ReadonlyMap<string, Scope>, inclusion: Inclusion): InScope {
  const personas: string[] = [];
  const replaced = new Set<string>();
  const shared = new Set<string>();
  const files = new Map<Names, string>();
  for (const [alias, names] of own.behind) if (names !== undefined) files.set(names, `${alias}.`);
  for (const names of [own.names, ...own.plain]) files.set(names, "");
  for (const [names, before] of files) {
    for (const declared of names.all) {
      if (travels(declared.kind)) shared.add(`${declared.kind} ${before}${declared.id}`);
      if (declared.kind === "persona") personas.push(before + declared.id);
      else if (declared.kind === "system") {
        const old = replacedBy(declared, scopes.get(names.file) ?? own);
        const id = old && inclusion.knownName(old);
        if (id !== undefined) replaced.add(id);
      }
    }
  }
  return { personas, replaced: [...replaced], shared };
}

function replacedBy({ statement }: Declared, scope: Scope): Declared | undefined {
  const ref = statement.items.find((item) => item.word.word === "replaces")?.parts.get("value")?.[0];
  return ref?.kind === "ref" ? lookUp(ref.path, "system", { scope })[0] : undefined;
}
