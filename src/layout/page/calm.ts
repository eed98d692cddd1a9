import type { PaintName } from "../../scene/paint.js";
import type { Item, Paint } from "../../scene/scene.js";

/** Paints that keep what they say in a picture where other things shall be seen first. Texts stay legible on each. */
const calmer: ReadonlyMap<PaintName, PaintName> = new Map<PaintName, PaintName>([
  ["ink", "quiet"],
  ["header", "area"],
  ["header-ink", "area-ink"],
  ...(["handover", "notify", "exchange", "option", "back", "gate", "fail", "wait"] as const).map(
    (name) => [name, "boundary"] as const,
  ),
  ...(["positive", "negative", "pain", "opportunity", "measure", "key-mark"] as const).map(
    (name) => [name, "rule"] as const,
  ),
  ["key", "boundary"],
  ...(["key-tint", "wait-tint", "gate-tint"] as const).map((name) => [name, "panel"] as const),
  ...([1, 2, 3, 4, 5, 6] as const).map((number) => [`series-${number}`, "boundary"] as const),
  ...(["evidence", "customer", "frontstage", "backstage", "support"] as const).flatMap((lane) => [
    [lane, "boundary"] as const,
    [`${lane}-tint`, "panel"] as const,
  ]),
]);

/** Texts in these stand on what stays as it was, or on what became calm: they need the paint for quiet texts. */
const quietText: ReadonlySet<PaintName> = new Set<PaintName>(["boundary", "rule"]);

/** Everything that isn't marked, in calm paints. */
export function calm(items: readonly Item[]): readonly Item[] {
  return items.map((item): Item => {
    if (item.type !== "group") return calmed(item);
    return item.data.mark === undefined ? { ...item, items: calm(item.items) } : item;
  });
}

function calmed(item: Exclude<Item, { readonly type: "group" }>): Item {
  if (item.type === "text") {
    const fill = calmer.get(item.fill) ?? item.fill;
    return { ...item, fill: quietText.has(fill) ? "quiet" : fill };
  }
  const { fill, stroke }: Paint = item;
  return {
    ...item,
    ...(fill === undefined ? {} : { fill: calmer.get(fill) ?? fill }),
    ...(stroke === undefined ? {} : { stroke: calmer.get(stroke) ?? stroke }),
  };
}
