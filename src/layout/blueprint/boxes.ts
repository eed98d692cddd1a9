import type { Act } from "../../model/journey.js";
import type { Group, Item } from "../../scene/scene.js";
import type { PlacedBox, Rectangle } from "../grid/grid.js";
import { BOX_TEXT } from "../grid/text-style.js";
import { hoverText } from "../page/hover-text.js";
import { markGroup } from "../page/mark-look.js";
import type { Names } from "../page/names.js";
import type { ActBox } from "./grid-input.js";

/** An action or decision: its outline first, then its text and marks. */
export function drawBox({ act, decision, badges, mark }: ActBox, placed: PlacedBox, names: Names): Group {
  const { size, weight, lineHeight } = BOX_TEXT;
  const { x, y, lines } = placed.text;
  const marks = badges.flatMap((badge, i) => {
    const place = placed.badges[i];
    return place === undefined ? [] : [badge.draw(place)];
  });
  const group: Group = {
    type: "group",
    data: { kind: decision ? "decision" : "action", path: act.path, step: act.step, lane: act.lane },
    ...titleOf(act, names),
    items: [
      decision ? rhombus(placed, act.lane) : box(placed, act.lane),
      { type: "text", x, y, anchor: "middle", size, weight, lineHeight, fill: "ink", lines },
      ...marks,
    ],
  };
  return markGroup(group, mark);
}

/** What a pointer that rests on the box reads: what the drawing has no room for. */
function titleOf(act: Act, names: Names): { readonly title?: string } {
  const list = (word: string, ids: readonly string[], nameOf: (id: string) => string): readonly string[] =>
    ids.length === 0 ? [] : [`${word} ${ids.map(nameOf).join(", ")}`];
  const parts = [
    ...list("by", act.by, names.actor),
    ...list("via", act.via, names.channel),
    ...list("using", act.using, names.actor),
  ];
  return hoverText(parts, act.notes);
}

function box({ x, y, width, height }: Rectangle, stroke: ActBox["act"]["lane"]): Item {
  return { type: "rect", x, y, width, height, radius: 6, fill: "box", stroke, strokeWidth: 1.2 };
}

function rhombus({ x, y, width, height }: Rectangle, stroke: ActBox["act"]["lane"]): Item {
  const [middle, centre] = [x + width / 2, y + height / 2];
  return {
    type: "polygon",
    points: [
      [middle, y],
      [x + width, centre],
      [middle, y + height],
      [x, centre],
    ],
    fill: "box",
    stroke,
    strokeWidth: 1.4,
  };
}
