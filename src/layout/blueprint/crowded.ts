import type { Model } from "../../model/blueprint.js";
import { block, placeBlock } from "../page/block.js";
import { counted } from "../page/counted.js";
import type { Drawn } from "../page/drawn.js";
import { facts, margin } from "../page/styles.js";

/** Says that lines are missing, where there are too many to draw them. */
export function drawCrowded({ handshakes }: Model, right: number, top: number): Drawn {
  const note = `Too large to draw with lines: its ${counted(handshakes.length, "handshake")} stand in the report.`;
  const words = block(note, right - margin, facts, "quiet");
  return {
    height: words.height,
    items: [{ type: "group", data: { kind: "remark" }, items: [placeBlock(words, margin, top, "start")] }],
  };
}
