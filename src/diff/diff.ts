import type { Model } from "../model/blueprint.js";
import { arrange } from "./arrange.js";
import type { Change } from "./change.js";
import { compareElement } from "./compare-fields.js";
import type { Both, Draft } from "./draft.js";
import { type Item, itemsOf } from "./items.js";
import { matchHandshakes, matchOptions } from "./match/handshakes.js";
import { type IsStill, matchNamed } from "./match/match.js";
import { compareOrder } from "./order.js";
import { tell } from "./say.js";
import { type SharedNames, stillThere } from "./still-there.js";
import { compareWholes } from "./whole.js";

/**
 * What changed in meaning between two models of a blueprint: by class, then by the journey's order. What came or went as a
 * whole is one change; what follows from it stands in its `along`. With the names that are in each side's scope, what other
 * files declare counts as gone only where it isn't declared any more; without, where the model doesn't hold it. Takes time
 * linear in the size of the models, but for sorting.
 */
export function diffModels(
  before: Model,
  after: Model,
  names?: { readonly before: SharedNames; readonly after: SharedNames },
): readonly Change[] {
  const isStill = names === undefined ? () => false : stillThere(names);
  const both = matchModels(before, after, isStill);
  const drafts: Draft[] = [...compareWholes(both), ...compareOrder(both)];
  for (const [old, fresh] of both.pairs) {
    if (old.kind !== fresh.kind) continue;
    for (const each of compareElement(old, fresh, both)) drafts.push(each);
  }
  return arrange(drafts, both).map((each) => tell(each, after.id));
}

function matchModels(before: Model, after: Model, isStill: IsStill): Both {
  const [olds, news] = [itemsOf(before), itemsOf(after)];
  const { pairs, names } = matchNamed(olds, news, isStill);
  const of = (items: readonly Item[], kind: Item["kind"]): readonly Item[] =>
    items.filter((item) => item.kind === kind);
  const all = new Map<Item, Item>([
    ...pairs,
    ...matchHandshakes(of(olds, "handshake"), of(news, "handshake"), names),
    ...matchOptions(of(olds, "option"), of(news, "option"), names),
    [olds[0]!, news[0]!],
  ]);
  return { olds, news, pairs: all, names, isStill };
}
