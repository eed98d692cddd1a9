import type { Model } from "../../model/blueprint.js";
import type { Scene } from "../../scene/scene.js";
import { block, placeBlock } from "./block.js";
import type { Names } from "./names.js";
import { facts, margin, partGap } from "./styles.js";
import { drawTitleBlock } from "./title-block.js";

const width = 520;
const panelPadding = 26;

/** What a picture says that has nothing to show. */
export interface EmptyPicture {
  /** Of the view, as files are named after it. */
  readonly view: string;
  /** The view's name in the picture; the service blueprint has none. */
  readonly name?: string;
  /** For screen readers. */
  readonly title: string;
  readonly description: string;
  /** In the picture itself: that there is nothing, and what it would show. */
  readonly words: string;
}

/** A small picture that says that there is nothing to draw. */
export function drawEmpty(model: Model, names: Names, { view, name, title, description, words }: EmptyPicture): Scene {
  const inner = width - 2 * margin;
  const head = drawTitleBlock(model, names, inner, margin, name);
  const top = margin + head.height + partGap;
  const text = block(words, inner - 2 * margin, facts, "quiet");
  const height = text.height + 2 * panelPadding;
  return {
    id: `${model.id}-${view}`,
    width,
    height: top + height + margin,
    title,
    description,
    items: [
      ...head.items,
      {
        type: "rect",
        x: margin,
        y: top,
        width: inner,
        height,
        radius: 6,
        fill: "panel",
        stroke: "rule",
        strokeWidth: 1,
        dash: [4, 4],
      },
      placeBlock(text, width / 2, top + panelPadding, "middle"),
    ],
  };
}
