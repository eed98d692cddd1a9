import type { Both, Draft } from "./draft.js";
import type { Item } from "./items.js";
import { outOfOrder } from "./moved.js";

/** What stands elsewhere among its like, each one that was moved once; and the steps that stand in another phase. */
export function compareOrder({ pairs, names }: Both): readonly Draft[] {
  const groups = new Map<string, (readonly [before: Item, after: Item])[]>();
  const moved: Draft[] = [];
  for (const [before, after] of pairs) {
    if (before.order === undefined || after.order === undefined || before.kind !== after.kind) continue;
    const { space } = after.order;
    const group = space === null ? "" : names.now([space], before.order.group)!;
    if (group !== after.order.group) moved.push(toPhase(before, after));
    else {
      const key = `${space} ${group}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [[before, after]]);
      else known.push([before, after]);
    }
  }
  for (const members of groups.values()) {
    const inOrder = members.toSorted(([, a], [, b]) => a.order!.position - b.order!.position);
    const strays = outOfOrder(inOrder.map(([before]) => before.order!.position));
    for (const [before, after] of inOrder) {
      if (!strays.has(before.order!.position)) continue;
      const values = { before: before.order!.position + 1, after: after.order!.position + 1 };
      moved.push({ way: "moved", code: "order", before, after, judgement: { class: "notable" }, values });
    }
  }
  return moved;
}

function toPhase(before: Item, after: Item): Draft {
  const [old, fresh] = [before, after].map(({ order }) => ({ phase: order!.group, position: order!.position + 1 }));
  return {
    way: "moved",
    code: "phase",
    before,
    after,
    judgement: { class: "notable" },
    values: { before: old, after: fresh },
  };
}
