import type { Group, Text } from "../../scene/scene.js";
import { singleLine } from "../../scene/text.js";
import type { PlacedLabel } from "../grid/grid.js";
import { LABEL_TEXT } from "../grid/text-style.js";
import { amountText } from "../page/amounts.js";
import { markLook } from "../page/mark-look.js";
import type { DrawnHandshake } from "./grid-input.js";
import { lookOf } from "./handshakes.js";
import { beforeShare, isShareAlone } from "./share.js";

/** The label of a handshake; behind one without a mark an option's share is a group of its own: the label says what the model's does. */
export function drawLabel({ handshake, back, mark }: DrawnHandshake, { text }: PlacedLabel): readonly Group[] {
  const { from, to, kind, share } = handshake;
  const fill = mark === undefined ? lookOf(kind, back).stroke : markLook(mark).paint;
  const data = { from, to, arrow: kind, ...(mark && { mark: mark.way }) };
  const { size, weight, lineHeight } = LABEL_TEXT;
  const style = { type: "text", size, weight, lineHeight, fill } as const;
  const whole: Text = { ...style, x: text.x, y: text.y, anchor: "middle", lines: text.lines };
  if (isShareAlone(handshake)) return [{ type: "group", data: { kind: "share", ...data }, items: [whole] }];
  const parts = share === undefined || mark !== undefined ? undefined : withoutShare(whole, amountText(share));
  if (parts === undefined) return [{ type: "group", data: { kind: "label", ...data }, items: [whole] }];
  return [
    { type: "group", data: { kind: "label", ...data }, items: parts.label },
    { type: "group", data: { kind: "share", ...data }, items: [parts.share] },
  ];
}

interface LabelAndShare {
  readonly label: readonly Text[];
  readonly share: Text;
}

/** A label's text and the share behind it, apart and where they were; nothing where the share was torn. */
function withoutShare(whole: Text, share: string): LabelAndShare | undefined {
  const { x, y, size, weight, lineHeight, lines } = whole;
  const last = lines.at(-1);
  const words = last?.runs.map((run) => run.text).join("") ?? "";
  const behind = `${beforeShare}${share}`;
  if (last === undefined || !words.endsWith(behind)) return undefined;
  const above = lines.length === 1 ? [] : [{ ...whole, lines: lines.slice(0, -1) }];
  const base = y + (lines.length - 1) * lineHeight;
  const own = words.slice(0, -behind.length).trimEnd();
  if (own === "") return { label: above, share: { ...whole, y: base, lines: [singleLine(share, size, weight)] } };
  // Each is held at its inner end: in whatever font they are drawn, they don't grow into each other.
  const [front, back] = [singleLine(own, size, weight), singleLine(behind, size, weight)];
  return {
    label: [...above, { ...whole, x: x - last.width / 2 + front.width, y: base, anchor: "end", lines: [front] }],
    share: { ...whole, x: x + last.width / 2 - back.width, y: base, anchor: "start", lines: [back] },
  };
}
