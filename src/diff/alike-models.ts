import type { Model } from "../model/blueprint.js";
import type { Item } from "./items.js";
import { itemsOf } from "./items.js";
import { contentOf } from "./match/content.js";
import { pairAlike } from "./match/likeness.js";

/** Which blueprints are most likely the same though they have another id: those that hold mostly the same. */
export function alikeModels(
  olds: readonly Model[],
  news: readonly Model[],
): readonly (readonly [before: Model, after: Model])[] {
  if (olds.length === 0 || news.length === 0) return [];
  const models = new Map<Item, Model>();
  const contents = new Map<Item, ReadonlyMap<string, number>>();
  const heads = (list: readonly Model[]): readonly Item[] =>
    list.map((model) => {
      const items = itemsOf(model);
      const held = items.filter(({ kind }) => kind === "phase" || kind === "step" || kind === "ancillary");
      const head = items[0]!;
      models.set(head, model);
      contents.set(
        head,
        contentOf(
          head,
          (_, ref) => ref,
          () => held,
        ),
      );
      return head;
    });
  return pairAlike(heads(olds), heads(news), contents).map(([old, fresh]) => [models.get(old)!, models.get(fresh)!]);
}
