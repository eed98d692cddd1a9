import type { GridInput, GridLayout, PlacedBox, Rectangle, TextBlock } from "../../src/layout/grid/grid.js";
import { BOX_TEXT, firstBaseline, LABEL_TEXT, type TextStyle } from "../../src/layout/grid/text-style.js";
import type { TextLine } from "../../src/scene/scene.js";
import { drawable, measureText } from "../../src/scene/text.js";
import type { Tally } from "./check-grid.js";
import { depthInDiamond, overlap } from "./grid-pieces.js";

/** Between text and outline, at least. */
const PADDING = 4;
/** Letters leave that much of their line's height free, above and below. */
const LEADING = 2;

/** Every text is whole, as wide as it says, and inside its outline; so are the badges. */
export function textFaults(input: GridInput, layout: GridLayout, tally: Tally): void {
  for (const [index, box] of layout.boxes.entries()) {
    const given = input.boxes[index]!;
    if (letters(given.text) !== lettersOf(box.text)) tally("text lost");
    const lines = linesOf(box.text, BOX_TEXT);
    if (lines.some((line) => !isInside(line, box, PADDING))) tally("text outside its box");
    if (box.badges.length !== given.badges.length) tally("badge missing");
    for (const [i, badge] of box.badges.entries()) {
      if (!isInside(badge, box, 0)) tally("badge outside its box");
      if (lines.some((line) => overlap(line, badge, 0))) tally("badge on text");
      for (let j = 0; j < i; j++) if (overlap(badge, box.badges[j]!, 0)) tally("badge on badge");
    }
  }
  for (const [index, { label }] of layout.links.entries()) {
    if (label === undefined) continue;
    if (letters(input.links[index]!.label ?? "") !== lettersOf(label.text)) tally("text lost");
    const lines = linesOf(label.text, LABEL_TEXT);
    if (lines.some((line) => line.x < label.x || line.x + line.width > label.x + label.width))
      tally("text outside its label");
    if (lines.some((line) => line.y < label.y - 0.1 || line.y + line.height > label.y + label.height + 0.1)) {
      tally("text outside its label");
    }
  }
}

/** The room of each line, measured anew. */
function linesOf(block: TextBlock, style: TextStyle): readonly Rectangle[] {
  const top = block.y - firstBaseline(style, 0);
  return block.lines.map((line, index) => {
    const width = Math.max(line.width, measureText(textOf(line), style.size, style.weight));
    return { x: block.x - width / 2, y: top + index * style.lineHeight, width, height: style.lineHeight };
  });
}

function isInside(area: Rectangle, box: PlacedBox, padding: number): boolean {
  const leading = padding === 0 ? 0 : LEADING;
  const top = area.y + leading;
  const bottom = area.y + area.height - leading;
  if (box.shape === "box") {
    const inWidth = area.x >= box.x + padding && area.x + area.width <= box.x + box.width - padding;
    return inWidth && top >= box.y + padding && bottom <= box.y + box.height - padding;
  }
  const corners = [area.x, area.x + area.width].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
  return corners.every((corner) => depthInDiamond(corner, box) <= 1);
}

/** A text's characters, sorted: lines that are read from the right hold them in the order in which they are seen. */
function letters(text: string): string {
  return [...drawable(text).replaceAll(" ", "")].sort().join("");
}

function lettersOf(block: TextBlock): string {
  return letters(block.lines.map(textOf).join(""));
}

function textOf(line: TextLine): string {
  return line.runs.map((run) => run.text).join("");
}
