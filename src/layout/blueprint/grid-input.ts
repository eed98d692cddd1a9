import type { Mark, Marks } from "../../diff/union/mark.js";
import type { Model } from "../../model/blueprint.js";
import type { Act, Handshake } from "../../model/journey.js";
import type { GridBox, GridInput, GridLink } from "../grid/grid.js";
import { type Badge, badgesOfAct } from "../page/badges.js";
import { bandTitleHeight } from "../page/lane-titles.js";
import { markBadge, markLook } from "../page/mark-look.js";
import { lineStripHeight } from "../page/named-line.js";
import { ancillaryGap } from "../page/styles.js";
import type { Column } from "../steps/columns.js";
import type { Band } from "./bands.js";
import { wordsBeside } from "./share.js";

/** A box of the drawing: an action or decision, with its marks. */
export interface ActBox {
  readonly act: Act;
  readonly decision: boolean;
  readonly badges: readonly Badge[];
  readonly mark?: Mark;
}

/** A handshake and whether it leads back to an earlier step. */
export interface DrawnHandshake {
  readonly id: string;
  readonly handshake: Handshake;
  /** What stands beside its line. */
  readonly words?: string;
  readonly back: boolean;
  readonly mark?: Mark;
}

export function boxesOf(columns: readonly Column[], marks?: Marks): readonly ActBox[] {
  return columns.flatMap(({ step }) => {
    const decisions = new Set<Act>(step.decisions);
    return [...step.actions, ...step.decisions]
      .toSorted((a, b) => a.order - b.order)
      .map((act) => {
        const mark = marks?.of("act", act.path);
        const box = { act, decision: decisions.has(act), badges: badgesOfAct(act) };
        return mark === undefined ? box : { ...box, badges: [...box.badges, markBadge(mark)], mark };
      });
  });
}

/** Every handshake between acts of the drawing. Only within the phases is an earlier step a step back. */
export function handshakesOf(model: Model, columns: readonly Column[], marks?: Marks): readonly DrawnHandshake[] {
  const place = new Map<string, number>();
  columns.forEach(({ step }, i) => {
    for (const act of [...step.actions, ...step.decisions]) place.set(act.path, i);
  });
  return model.handshakes.flatMap((handshake, i) => {
    const from = place.get(handshake.from);
    const to = place.get(handshake.to);
    if (from === undefined || to === undefined) return [];
    const back = to < from && !columns[from]!.step.ancillary && handshake.kind !== "exchange";
    const mark = marks?.ofHandshake(handshake);
    const own = wordsBeside(handshake);
    const words = mark === undefined ? own : markedLabel(own, mark);
    return [{ id: `${i}`, handshake, ...(words === undefined ? {} : { words }), back, ...(mark && { mark }) }];
  });
}

/** What stands beside the line of a handshake with a mark. */
export function markedLabel(label: string | undefined, mark: Mark): string {
  const { sign } = markLook(mark);
  if (label === undefined) return mark.words === "" ? sign : `${sign}\u00a0${mark.words}`;
  const isWhole = mark.way === "added" || mark.way === "removed";
  return isWhole ? `${sign}\u00a0${label}` : `${sign}\u00a0${label} (${mark.words})`;
}

export function gridInput(
  columns: readonly Column[],
  rooms: readonly number[],
  bands: readonly Band[],
  boxes: readonly ActBox[],
  handshakes: readonly DrawnHandshake[],
  gutter: number,
): GridInput {
  const columnOf = new Map(columns.map(({ step }, i) => [step.id, i]));
  const rowOf = new Map(bands.flatMap((band, row) => band.acts.map((act) => [act.path, row] as const)));
  return {
    columns: columns.map(({ step }, i) => {
      const firstAncillary = step.ancillary && i > 0 && !columns[i - 1]!.step.ancillary;
      return { id: step.id, minWidth: rooms[i]!, ...(firstAncillary ? { gapBefore: ancillaryGap } : {}) };
    }),
    rows: bands.map((band, i) => ({
      id: `${i}`,
      lane: band.lane,
      separatorBefore: i === 0 ? "none" : band.firstOfLane ? "line" : "sublane",
      ...(band.linesBefore.length === 0 ? {} : { separatorHeight: band.linesBefore.length * lineStripHeight }),
      minHeight: bandTitleHeight(band, gutter),
    })),
    boxes: boxes.map(
      ({ act, decision, badges }): GridBox => ({
        id: act.path,
        column: columnOf.get(act.step)!,
        row: rowOf.get(act.path)!,
        shape: decision ? "diamond" : "box",
        text: act.title,
        badges: badges.map(({ width, height }) => ({ width, height })),
      }),
    ),
    links: handshakes.map(({ id, handshake, words, back }): GridLink => {
      const { from, to, kind } = handshake;
      return { id, from, to, kind, ...(words === undefined ? {} : { label: words }), back };
    }),
  };
}
