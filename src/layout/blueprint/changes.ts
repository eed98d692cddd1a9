import type { Change } from "../../diff/change.js";
import { type Marks, type MarkWay, markWays, wayOf } from "../../diff/union/mark.js";
import type { Model } from "../../model/blueprint.js";
import { type Block, block, heightOf, stackBlocks } from "../page/block.js";
import { counted } from "../page/counted.js";
import type { Drawn } from "../page/drawn.js";
import { drawLegend, iconEntry } from "../page/legend.js";
import { markIcon, markLook } from "../page/mark-look.js";
import { sentence } from "../page/sentence.js";
import { facts, laneTitle, margin } from "../page/styles.js";
import type { Frame } from "../steps/frame.js";

const words: Readonly<Record<MarkWay, string>> = {
  added: "added",
  removed: "removed",
  changed: "changed",
  moved: "moved or renamed",
};
const mostLines = 10;
const widest = 900;

/** What the marks mean, and how many changes of each there are. */
export function drawMarkCounts(marks: Marks, right: number, top: number): Drawn {
  const entries = countsIn(marks).map(([way, count]) =>
    iconEntry(`${count} ${words[way]}`, (x, y) => markIcon(way, x, y)),
  );
  const { height, items } = drawLegend(entries, right, top);
  return { height, items: [{ type: "group", data: { kind: "changes" }, items }] };
}

/** What changed and has no place in the drawing, as a list below it; what is too long is shortened. */
export function drawUndrawn(changes: readonly Change[], frame: Frame, top: number): Drawn {
  const width = Math.min(widest, frame.right - margin);
  const more = changes.length - mostLines;
  const blocks: readonly Block[] = [
    block("Changed beside the drawing", width, laneTitle, "ink"),
    ...changes
      .slice(0, mostLines)
      .map((change) =>
        block(`${markLook({ way: wayOf(change) }).sign}\u00a0${sentence(change.message)}`, width, facts, "ink"),
      ),
    ...(more > 0 ? [block(`and ${counted(more, "more change")}`, width, facts, "quiet")] : []),
  ];
  const items = stackBlocks(blocks, margin, top, "start");
  return { height: heightOf(blocks), items: [{ type: "group", data: { kind: "changes" }, items }] };
}

/** What a screen reader says of the picture of a difference: the counts, then the changes themselves. */
export function describeChanges(model: Model, marks: Marks): { readonly title: string; readonly description: string } {
  const counts = countsIn(marks).map(([way, count]) => `${count} ${words[way]}`);
  const told = marks.changes.slice(0, mostLines).map(({ message }) => sentence(message));
  const more = marks.changes.length - told.length;
  const description = [
    counts.length === 0 ? "Nothing changed." : `${counts.join(", ")}.`,
    ...told,
    ...(more > 0 ? [`And ${counted(more, "more change")}.`] : []),
  ].join(" ");
  return { title: `What changed: ${model.title}`, description };
}

function countsIn({ changes }: Marks): readonly (readonly [MarkWay, number])[] {
  return markWays
    .map((way) => [way, changes.filter((change) => wayOf(change) === way).length] as const)
    .filter(([, count]) => count > 0);
}
