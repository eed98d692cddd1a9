import type { Model } from "../model/blueprint.js";
import { arrange } from "./arrange.js";
import type { Change } from "./change.js";
import { compareElement } from "./compare-fields.js";
import type { Both, Draft } from "./draft.js";
import { type Item, itemsOf } from "./items.js";
import { matchHandshakes, matchOptions } from "./match/handshakes.js";
import { matchNamed } from "./match/match.js";
import { compareOrder } from "./order.js";
import { tell } from "./say.js";
import { compareWholes } from "./whole.js";

/**
 * What changed in meaning between two models of a blueprint: by class, then by the journey's order. What came or went as a
 * whole is one change; what follows from it stands in its `along`. Takes time linear in the size of the models, but for sorting.
 */
export function diffModels(before: Model, after: Model): readonly Change[] {
  const both = matchModels(before, after);
  const drafts: Draft[] = [...compareWholes(both), ...compareOrder(both)];
  for (const [old, fresh] of both.pairs) if (old.kind === fresh.kind) drafts.push(...compareElement(old, fresh, both));
  return arrange(drafts, both).map((each) => tell(each, after.id));
}

function matchModels(before: Model, after: Model): Both {
  const [olds, news] = [itemsOf(before), itemsOf(after)];
  const { pairs, names } = matchNamed(olds, news);
  const of = (items: readonly Item[], kind: Item["kind"]): readonly Item[] =>
    items.filter((item) => item.kind === kind);
  const all = new Map<Item, Item>([
    ...pairs,
    ...matchHandshakes(of(olds, "handshake"), of(news, "handshake"), names),
    ...matchOptions(of(olds, "option"), of(news, "option"), names),
    [olds[0]!, news[0]!],
  ]);
  return { olds, news, pairs: all, names };
}
