import type { Mark } from "../../diff/union/mark.js";
import type { HandshakeKind } from "../../model/journey.js";
import type { PaintName } from "../../scene/paint.js";
import type { Arrowhead, Group, Line, Point } from "../../scene/scene.js";
import { amountText, durationText } from "../page/amounts.js";
import { hoverText } from "../page/hover-text.js";
import { markGroup, markLook } from "../page/mark-look.js";
import type { DrawnHandshake } from "./grid-input.js";

/** How a kind of handshake is drawn: its paint, its stroke, and the ends that have heads. */
export type LineLook = Pick<Line, "stroke" | "strokeWidth" | "dash" | "startArrow" | "endArrow">;

/** Kinds differ in stroke and heads, not in colour alone; what leads back has hollow heads. */
export function lookOf(kind: HandshakeKind, back: boolean): LineLook & { readonly stroke: PaintName } {
  const stroke = back ? "back" : kind;
  const head: Arrowhead = back ? "hollow" : kind === "option" ? "open" : true;
  const dash = kind === "notify" ? { dash: [5, 3] } : {};
  const both = kind === "exchange" ? { startArrow: head } : {};
  return { stroke, strokeWidth: 1.3, ...dash, ...both, endArrow: head };
}

export function drawHandshake({ handshake, back, mark }: DrawnHandshake, points: readonly Point[]): Group {
  const { from, to, kind } = handshake;
  const line: Line = { type: "line", points, radius: 5, ...lookOf(kind, back), ...(mark && rimOf(mark)) };
  const group: Group = {
    type: "group",
    data: { kind: "handshake", from, to, arrow: kind },
    ...titleOf(handshake),
    items: [line],
  };
  return markGroup(group, mark);
}

function rimOf(mark: Mark): Pick<Line, "stroke" | "strokeWidth" | "dash"> {
  const { paint, rim } = markLook(mark);
  return { ...rim, stroke: paint };
}

/** What a pointer that rests on the line reads. */
function titleOf({ label, carries, trigger, sla, share, note, notes }: DrawnHandshake["handshake"]): {
  readonly title?: string;
} {
  const parts = [
    label,
    trigger && `when ${trigger}`,
    carries && `carries ${carries}`,
    sla && `within ${durationText(sla)}`,
    share && amountText(share),
    note,
  ].filter((part): part is string => part !== undefined && part !== "");
  return hoverText(parts, notes);
}
