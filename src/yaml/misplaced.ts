import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hollowKey, misplacedKey } from "../diagnostics/messages/yaml.js";
import { excerpt } from "../syntax/expect.js";
import { join } from "../text/source.js";
import { hasOnly, isEmpty } from "./entries.js";
import type { MappingPlace } from "./place.js";
import type { Mapping, Pair, Tree } from "./tree.js";

/** A key that belongs deeper or less deep declares nothing here, and neither does what seems to follow it. */
export function withoutMisplaced(
  tree: Mapping,
  of: MappingPlace,
  around: MappingPlace["entries"],
  report: (finding: Diagnostic) => void,
): Mapping {
  const isKnownHere = (key: string): boolean => around.has(key) || of.entries.has(key);
  if (![...tree.entries.keys()].some(isKnownHere)) return tree;
  const entries = new Map<string, Pair>();
  const pairs = [...tree.entries.values()];
  let isBehind = false;
  for (const [i, { key, value }] of pairs.entries()) {
    const isKnown = isKnownHere(key.text);
    // An empty mapping was meant: it says that the declaration has nothing in it.
    const keys = value.kind === "mapping" ? [...value.entries.keys()] : [];
    const isForeign = keys.length > 0 && keys.every((name) => !of.entries.has(name));
    const next = pairs[i + 1]?.value;
    const isBefore = isEmpty(value) && next?.kind === "mapping" && !mayDeclare(next, of);
    const isMisplaced: boolean = isKnown && (isForeign || isBefore) && !isBehind;
    if (isMisplaced && !tree.damaged) report(misplacedKey(key.span, { key: key.text, block: of.name }));
    entries.set(key.text, { key, value: isMisplaced || isBehind ? { kind: "broken", span: value.span } : value });
    isBehind ||= isMisplaced && isBefore;
  }
  return { ...tree, entries };
}

/**
 * Declarations of which one has nothing in it, and what follows are the keys of such a declaration: they are its own, and
 * only aren't indented as they should be.
 */
export function regrouped(tree: Mapping, of: MappingPlace, report: (finding: Diagnostic) => void): Mapping {
  const known = of.entries;
  const pairs = [...tree.entries.values()];
  // Such keys are as good ids as any, so there must be one that can't be meant as an id.
  const isHollow = (i: number): boolean => {
    if (pairs[i] === undefined || !isEmpty(pairs[i].value)) return false;
    const behind = pairs.slice(i + 1, i + 1 + known.size);
    const end = behind.findIndex((pair) => !isOwn(pair, known));
    const own = end < 0 ? behind : behind.slice(0, end);
    return own.length > 1 && (!of.mayBeNothing || own.some(({ value }) => !mayDeclare(value, of)));
  };
  if (!pairs.some((_, i) => isHollow(i))) return tree;
  const entries = new Map<string, Pair>();
  for (let i = 0; i < pairs.length; i++) {
    const { key, value } = pairs[i]!;
    if (!isHollow(i)) {
      entries.set(key.text, { key, value });
      continue;
    }
    if (!tree.damaged) report(hollowKey(key.span, { key: excerpt(key.text) }));
    const own: Pair[] = [];
    while (isOwn(pairs[i + 1], known)) own.push(pairs[++i]!);
    const span = join(own[0]!.key.span, own.at(-1)!.value.span);
    const children = new Map(own.map((pair) => [pair.key.text, pair]));
    entries.set(key.text, { key, value: { kind: "mapping", entries: children, span, damaged: true } });
  }
  return { ...tree, entries };
}

/** Whether a declaration may be written so, as far as its keys tell. */
function mayDeclare(tree: Tree, { entries, short, mayBeNothing }: MappingPlace): boolean {
  if (tree.kind === "mapping") return hasOnly(tree, entries);
  return tree.kind === "broken" || (tree.kind === "scalar" && (tree.nothing ? mayBeNothing : short !== undefined));
}

function isOwn(pair: Pair | undefined, known: MappingPlace["entries"]): boolean {
  return pair !== undefined && known.has(pair.key.text) && !isEmpty(pair.value);
}
