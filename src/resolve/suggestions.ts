import { nearest } from "../diagnostics/nearest.js";
import { declaration, useBehind, useOf } from "../diagnostics/snippets.js";
import { phrase, type Spelled } from "../diagnostics/spelled.js";
import { withArticle } from "../syntax/expect.js";
import type { Names } from "./collect.js";
import { type Declared, type Kind, spaceOf, travels } from "./declared.js";
import { held, type Where } from "./lookup.js";
import { writtenPath } from "./paths.js";

/** What may have been meant by a name that isn't there, spelled as it must be written at this place. */
export function whatElse(written: string, kinds: readonly Kind[], where: Where): readonly string[] {
  const last = written.slice(written.lastIndexOf(".") + 1);
  const names = new Set<string>();
  const same = new Set<string>();
  for (const kind of kinds) {
    for (const [spelled, declared] of spellings(kind, where)) {
      names.add(spelled);
      if (declared.id === last && spelled !== written) same.add(spelled);
    }
  }
  return same.size > 0 ? [...same].slice(0, 3) : nearest(written, names);
}

function* spellings(kind: Kind, where: Where): Generator<readonly [string, Declared]> {
  const { names, plain, behind } = where.scope;
  const space = spaceOf(kind);
  if (space === "act" || space === "woe" || space === "tier") {
    for (const holder of names.inside.keys()) {
      const near = holder === where.step || holder === where.dimension;
      if (where.dimension !== undefined && !near) continue;
      for (const [id, declared] of held(names, holder, space) ?? []) {
        if (declared.kind === kind) yield [near ? id : `${holder.id}.${id}`, declared];
      }
    }
    return;
  }
  yield* ofKind(names, kind, "");
  if (!travels(kind)) return;
  for (const used of plain) yield* ofKind(used, kind, "");
  for (const [alias, used] of behind) if (used !== undefined) yield* ofKind(used, kind, `${alias}.`);
}

function* ofKind(names: Names, kind: Kind, before: string): Generator<readonly [string, Declared]> {
  for (const [id, declared] of names.table.get(spaceOf(kind)) ?? []) {
    if (declared.kind === kind) yield [before + id, declared];
  }
}

/** What to do about a name that is like no other: use the file that declares it, or declare it. */
export function whatToDo(
  path: readonly string[],
  kinds: readonly Kind[],
  where: Where,
  files: ReadonlyMap<string, Names>,
): Spelled | string | undefined {
  const [id = "", more] = path;
  const here = where.scope.names;
  const kind = kinds[0]!;
  if (path.length > 2) return "A name has at most two parts, with one dot between them.";
  if (more !== undefined && travels(kind)) {
    return where.scope.behind.has(id)
      ? undefined
      : phrase`No file is used as \`${id}\`: add ${useBehind("./FILE", id)}.`;
  }
  if (where.dimension !== undefined && kind === "tier") return "A shift moves between the tiers of its own dimension.";
  if (more !== undefined) return undefined;
  for (const names of files.values()) {
    const found = kinds.find((wanted) => travels(wanted) && names.table.get(spaceOf(wanted))?.get(id)?.kind === wanted);
    if (found === undefined || names === here) continue;
    const path = writtenPath(here.file, names.file);
    return phrase`\`${names.file}\` declares ${withArticle(found)} \`${id}\`: add ${useOf(path)}.`;
  }
  if (kind === "tier" && here.blueprint === undefined)
    return "Tiers and their dimensions stand in a blueprint; leave it out here.";
  if (spaceOf(kind) === "stop" && here.blueprint === undefined) return "Steps stand in a blueprint; leave it out here.";
  if (!travels(kind)) return undefined;
  return phrase`Declare it: ${declaration(kind, id)}.`;
}
