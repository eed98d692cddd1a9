import { noBlueprint, wrongNode } from "../diagnostics/messages/yaml.js";
import type { Statement } from "../syntax/ast.js";
import { canonical } from "./canonical.js";
import type { Stretch } from "./damage.js";
import type { Desk } from "./desk.js";
import { meant } from "./meant.js";
import type { MappingPlace } from "./place.js";
import { filePlaces } from "./places.js";
import { foundIn } from "./say.js";
import { statementOf, statementsIn } from "./statements.js";
import type { Mapping, Tree } from "./tree.js";

const places = filePlaces();

/** A file in canonical form, and what may stand in it: a blueprint's keys, or a catalog's. */
export interface LongFile {
  readonly tree: Tree;
  readonly place: MappingPlace;
}

/** The canonical form of a file; nothing, and a finding, where it is no mapping. */
export function longFile(tree: Tree, desk: Desk, gaps: readonly Stretch[]): LongFile | undefined {
  if (tree.kind !== "mapping") {
    const isEmpty = tree.kind === "broken" || (tree.kind === "scalar" && tree.nothing);
    if (!isEmpty) {
      desk.report(
        wrongNode(tree.span, { found: foundIn(tree), expected: "a mapping, with `blueprint: its-id` first," }),
      );
      desk.lose(tree.span);
    }
    return undefined;
  }
  const place = isBlueprint(tree, desk, gaps) ? places.blueprint : places.catalog;
  const isWhole = place === places.catalog || tree.entries.has("blueprint") || isMisspelt(tree);
  // Its `blueprint:` is missed once, whatever that takes with it.
  return { tree: canonical(isWhole ? tree : { ...tree, damaged: true }, place, desk.report), place };
}

/** The statements of a file whose shape was checked: its `use` lines, then its blueprint, or the declarations of a catalog. */
export function statementsOfFile({ tree, place }: LongFile, desk: Desk): readonly Statement[] {
  if (tree.kind !== "mapping") return [];
  return place === places.catalog ? statementsIn(tree, place, desk) : blueprintIn(tree, desk);
}

/** Whether a file is meant to have a blueprint, even if `blueprint:` itself is misspelt, missing or couldn't be read. */
function isBlueprint(tree: Mapping, desk: Desk, gaps: readonly Stretch[]): boolean {
  if (tree.entries.has("blueprint") || isMisspelt(tree)) return true;
  const isLost = gaps.some(({ start, end }) => /^[ \t]*["']?blueprint\b/m.test(desk.source.text.slice(start, end)));
  const first = [...tree.entries.values()].find(({ key }) => isOfBlueprint(key.text));
  if (!isLost && first !== undefined) desk.report(noBlueprint(first.key.span, { key: first.key.text }));
  return isLost || first !== undefined;
}

function isOfBlueprint(key: string): boolean {
  return places.blueprint.entries.has(key) && !places.catalog.entries.has(key);
}

/** Whether one of the keys is `blueprint`, with a slip of the pen. */
function isMisspelt(tree: Mapping): boolean {
  return [...tree.entries.values()].some((pair) => {
    return !places.blueprint.entries.has(pair.key.text) && meant(pair, places.blueprint).near[0] === "blueprint";
  });
}

/** What isn't of the blueprint stands before it; where the blueprint has no id, only what files share is left of it. */
function blueprintIn(tree: Mapping, desk: Desk): readonly Statement[] {
  const key = tree.entries.get("blueprint")?.key;
  const place = places.blueprint;
  const statement = statementOf(tree, place, place.row, { head: key?.span ?? tree.span, span: tree.span }, desk);
  if (statement === undefined) return [];
  const isUse = ({ word }: Statement): boolean => word.word === "use";
  const uses = statement.items.filter(isUse);
  const items = statement.items.filter((item) => !isUse(item));
  if (statement.id !== undefined) return [...uses, { ...statement, items }];
  desk.lose(tree.span);
  return [...uses, ...items.filter(({ word }) => places.catalog.entries.has(word.key))];
}
