import type { Group, Item } from "../../scene/scene.js";
import { type Block, block, heightOf, stackBlocks } from "../page/block.js";
import type { Drawn } from "../page/drawn.js";
import { iconSize } from "../page/icons.js";
import { cardTitle, smallPrint } from "../page/styles.js";
import type { ChartFrame } from "./chart-frame.js";
import { milestoneIcon } from "./milestone-icons.js";
import type { Milestone } from "./milestones.js";

const widestText = 172;
const iconGap = 4;
const apart = 12;
const levelGap = 8;
export const lanePadding = 10;

interface SetMilestone {
  readonly milestone: Milestone;
  readonly blocks: readonly Block[];
  /** Of the whole: the icon stands at one end of it. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly iconX: number;
  readonly beforeIcon: boolean;
}

/** Every milestone at its day with its words beside it, on as many levels as it takes. */
export function drawMilestones(milestones: readonly Milestone[], frame: ChartFrame, top: number): Drawn {
  if (milestones.length === 0) return { height: 0, items: [] };
  const levels = levelsOf(milestones.map((milestone) => setMilestone(milestone, frame)));
  let y = top + lanePadding;
  const items = levels.flatMap((level) => {
    const drawn = level.map((each) => drawMilestone(each, y));
    y += level.reduce((most, { height }) => Math.max(most, height), 0) + levelGap;
    return drawn;
  });
  return { height: y - levelGap + lanePadding - top, items };
}

function setMilestone(milestone: Milestone, { axis, axisLeft, axisRight }: ChartFrame): SetMilestone {
  const iconX = axisLeft + axis.placeOf(milestone.date);
  const blocks = [
    block(milestone.title, widestText, cardTitle, "ink"),
    block(milestone.detail, widestText, smallPrint, "quiet"),
  ];
  const text = Math.ceil(blocks.reduce((most, each) => Math.max(most, each.width), 0) / 0.98);
  const width = iconSize + iconGap + text;
  const beforeIcon = iconX - iconSize / 2 + width > axisRight;
  const left = beforeIcon ? iconX + iconSize / 2 - width : iconX - iconSize / 2;
  return { milestone, blocks, left, width, height: Math.max(iconSize, heightOf(blocks)), iconX, beforeIcon };
}

/** Each on the first level that has room for it. */
function levelsOf(all: readonly SetMilestone[]): readonly (readonly SetMilestone[])[] {
  const levels: SetMilestone[][] = [];
  for (const each of all) {
    const level = levels.find((others) =>
      others.every(({ left, width }) => each.left >= left + width + apart || left >= each.left + each.width + apart),
    );
    if (level === undefined) levels.push([each]);
    else level.push(each);
  }
  return levels;
}

function drawMilestone({ milestone, blocks, left, width, height, iconX, beforeIcon }: SetMilestone, y: number): Group {
  const anchor = beforeIcon ? "end" : "start";
  const x = beforeIcon ? left + width - iconSize - iconGap : left + iconSize + iconGap;
  const items: readonly Item[] = [
    { type: "rect", x: left, y, width, height, fill: "background" },
    ...milestoneIcon(milestone.kind, iconX, y + iconSize / 2),
    ...stackBlocks(blocks, x, y, anchor),
  ];
  return { type: "group", data: { kind: "note" }, items };
}
