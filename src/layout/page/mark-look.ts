import type { Mark, MarkWay } from "../../diff/union/mark.js";
import type { PaintName } from "../../scene/paint.js";
import type { Group, Item, Paint } from "../../scene/scene.js";
import { measureText, singleLine } from "../../scene/text.js";
import type { Rectangle } from "../grid/grid.js";
import { firstBaseline } from "../grid/text-style.js";
import type { Badge } from "./badges.js";
import { type Block, block } from "./block.js";
import { iconSize, letterIcon } from "./icons.js";
import { sentence } from "./sentence.js";
import { badgeText } from "./styles.js";

/** How a thing stands out: by its paint, the rim of its shape, and the sign before its words. */
export interface MarkLook {
  readonly sign: string;
  readonly paint: PaintName;
  readonly tint: PaintName;
  readonly rim: Pick<Paint, "strokeWidth" | "dash">;
}

const looks: Readonly<Record<MarkWay, MarkLook>> = {
  added: { sign: "+", paint: "added", tint: "added-tint", rim: { strokeWidth: 2.8 } },
  removed: { sign: "−", paint: "removed", tint: "removed-tint", rim: { strokeWidth: 1.6, dash: [5, 4] } },
  changed: { sign: "~", paint: "changed", tint: "changed-tint", rim: { strokeWidth: 2 } },
  moved: { sign: "→", paint: "moved", tint: "moved-tint", rim: { strokeWidth: 2 } },
};

export function markLook({ way }: Pick<Mark, "way">): MarkLook {
  return looks[way];
}

/** A thing with its mark: its first shape gets the look, texts of what is gone are struck through. */
export function markGroup(group: Group, mark: Mark | undefined): Group {
  if (mark === undefined) return group;
  const title = [...mark.messages.map(sentence), ...(group.title === undefined ? [] : [group.title])].join(" · ");
  return {
    ...group,
    data: { ...group.data, mark: mark.way },
    ...(title === "" ? {} : { title }),
    items: markItems(group.items, mark),
  };
}

function markItems(items: readonly Item[], mark: Mark): readonly Item[] {
  const { paint, tint, rim } = markLook(mark);
  const outline = items.findIndex(({ type }) => type === "rect" || type === "polygon");
  return items.map((item, i): Item => {
    if (item.type === "text") return mark.way === "removed" && item.fill !== paint ? { ...item, struck: true } : item;
    if (i !== outline || item.type === "group") return item;
    const { dash: _, ...shape } = item;
    return { ...shape, ...rim, fill: tint, stroke: paint };
  });
}

/** The sign in a disc and, where there are any, the words beside it. */
export function markBadge(mark: Mark): Badge {
  const { paint, tint } = markLook(mark);
  const { size, weight, lineHeight } = badgeText;
  const words = mark.words === "" ? 0 : Math.ceil(spare * measureText(mark.words, size, weight)) + 2 * wordsPadding;
  const draw = ({ x, y, height }: Rectangle): Group => {
    const middle = y + height / 2;
    const baseline = firstBaseline(badgeText, middle - lineHeight / 2);
    const lines = [singleLine(mark.words, size, weight)];
    const [radius, centre] = [iconSize / 2, x + iconSize + words / 2];
    const pill: readonly Item[] =
      words === 0
        ? []
        : [
            { type: "rect", x, y, width: iconSize + words, height, radius, fill: tint, stroke: paint, strokeWidth: 1 },
            { type: "text", x: centre, y: baseline, anchor: "middle", size, weight, lineHeight, fill: paint, lines },
          ];
    return {
      type: "group",
      data: { kind: "badge", mark: mark.way },
      items: [...pill, ...markIcon(mark.way, x + radius, middle)],
    };
  };
  return { width: iconSize + words, height: iconSize, draw };
}

const wordsPadding = 5;
/** A renderer without our font takes more room. */
const spare = 1.12;

/** The sign in a disc. */
export function markIcon(way: MarkWay, x: number, y: number): readonly Item[] {
  return letterIcon(looks[way].sign, x, y, looks[way].paint);
}

/** The mark as a line of text, for what has no room for badges. */
export function markLine(mark: Mark, room: number): Block {
  return block(`${markLook(mark).sign}\u00a0${mark.words}`, room, badgeText, markLook(mark).paint);
}

/** A text of what came or went with what it is part of: the sign before it says so. */
export function signed(text: string, mark: Mark | undefined): string {
  return mark === undefined || mark.words !== "" ? text : `${markLook(mark).sign}\u00a0${text}`;
}
