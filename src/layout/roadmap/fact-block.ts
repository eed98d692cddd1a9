import type { InitiativeStatus } from "../../model/roadmap.js";
import type { Item } from "../../scene/scene.js";
import type { TextStyle } from "../grid/text-style.js";
import { type Block, block, heightOf, placeBlock, stackBlocks } from "../page/block.js";
import { badgeText, cardTitle, smallPrint, stepTitle } from "../page/styles.js";
import type { Fact } from "./facts.js";
import { lookOf, statusIcon } from "./status.js";

/** The words of an initiative, wrapped: title where it has one here, status, facts. */
export interface FactBlock {
  /** Of what is really there, at most what it was set in. */
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, top: number) => readonly Item[];
}

const wordRoom = 64;
const iconRoom = 17;
const lineGap = 2;
const wordStyle: TextStyle = { ...badgeText, lineHeight: cardTitle.lineHeight };

export function setFacts(
  title: string | undefined,
  status: InitiativeStatus,
  statusWords: string,
  facts: readonly Fact[],
  width: number,
): FactBlock {
  const { ink } = lookOf(status);
  const head = title === undefined ? [] : [block(title, width, stepTitle, ink)];
  const line = block(statusWords, width - iconRoom, smallPrint, "quiet");
  const rows = facts.map(({ word, words }): readonly [Block, Block] => [
    block(word, wordRoom, wordStyle, "quiet"),
    block(words, width - wordRoom, cardTitle, "ink"),
  ]);
  const rowHeight = ([word, words]: readonly [Block, Block]): number => Math.max(word.height, words.height);
  const widths = [
    ...head.map((each) => each.width),
    iconRoom + line.width,
    ...rows.map(([, words]) => wordRoom + words.width),
  ];
  const needed = Math.min(width, Math.ceil(Math.max(...widths) / 0.98));
  const factsHeight = rows.reduce((sum, row) => sum + rowHeight(row), 0);
  const draw = (x: number, top: number): readonly Item[] => {
    const statusTop = top + heightOf(head);
    let y = statusTop + line.height + lineGap;
    const table = rows.flatMap((row) => {
      const [word, words] = row;
      const items = [...stackBlocks([word], x, y, "start"), ...stackBlocks([words], x + wordRoom, y, "start")];
      y += rowHeight(row);
      return items;
    });
    return [
      ...stackBlocks(head, x, top, "start"),
      ...statusIcon(status, x + 6, statusTop + smallPrint.lineHeight / 2),
      placeBlock(line, x + iconRoom, statusTop, "start"),
      ...table,
    ];
  };
  return {
    width: needed,
    height: heightOf(head) + line.height + (rows.length === 0 ? 0 : lineGap) + factsHeight,
    draw,
  };
}
