import type { Item, Point } from "../../scene/scene.js";
import { block, heightOf, stackBlocks } from "../page/block.js";
import { noteText, smallPrint } from "../page/styles.js";
import { node, type Piece, type PieceData } from "./pieces.js";

const paddingX = 11;
const paddingY = 6;
const tailHeight = 7;
const tailLeft = 18;
const tailWidth = 11;

/** What somebody thinks or says, as a bubble with its words in quotation marks; below them who said it. */
export function bubblePiece(words: string, source: string | undefined, width: number, data: PieceData): Piece {
  const room = width - 2 * paddingX;
  const blocks = [
    block(`“${words}”`, room, noteText, "ink"),
    ...(source === undefined ? [] : [block(source, room, smallPrint, "quiet")]),
  ];
  const height = heightOf(blocks) + 2 * paddingY;
  return {
    height: height + tailHeight,
    draw: ({ x }, top) =>
      node(data, [
        { type: "rect", x, y: top, width, height, radius: 10, fill: "box", stroke: "boundary", strokeWidth: 0.9 },
        ...tail(x + tailLeft, top + height),
        ...stackBlocks(blocks, x + paddingX, top + paddingY, "start"),
      ]),
  };
}

/** Covers the bubble's rim where it leaves it. */
function tail(x: number, y: number): readonly Item[] {
  const points: readonly Point[] = [
    [x, y],
    [x - 3, y + tailHeight],
    [x + tailWidth, y],
  ];
  const mouth: readonly Point[] = [
    [x + 0.6, y],
    [x + tailWidth - 0.8, y],
  ];
  return [
    { type: "polygon", points, fill: "box", stroke: "boundary", strokeWidth: 0.9 },
    { type: "line", points: mouth, stroke: "box", strokeWidth: 2 },
  ];
}
