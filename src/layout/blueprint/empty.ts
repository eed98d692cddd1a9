import type { Model } from "../../model/blueprint.js";
import type { Scene } from "../../scene/scene.js";
import { block, placeBlock } from "./block.js";
import type { Names } from "./names.js";
import { facts, margin, partGap } from "./styles.js";
import { describe } from "./summary.js";
import { drawTitleBlock } from "./title-block.js";

const width = 520;
const panelHeight = 72;

/** A blueprint without steps: a small picture that says so. */
export function drawEmpty(model: Model, names: Names): Scene {
  const inner = width - 2 * margin;
  const head = drawTitleBlock(model, names, inner, margin);
  const top = margin + head.height + partGap;
  const words = block("This blueprint has no steps yet.", inner - 2 * margin, facts, "quiet");
  const { title } = describe(model, []);
  return {
    id: `${model.id}-blueprint`,
    width,
    height: top + panelHeight + margin,
    title,
    description: "It has no steps yet.",
    items: [
      ...head.items,
      {
        type: "rect",
        x: margin,
        y: top,
        width: inner,
        height: panelHeight,
        radius: 6,
        fill: "panel",
        stroke: "rule",
        strokeWidth: 1,
        dash: [4, 4],
      },
      placeBlock(words, width / 2, top + (panelHeight - words.height) / 2, "middle"),
    ],
  };
}
