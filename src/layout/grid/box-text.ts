import type { TextLine } from "../../scene/scene.js";
import { measureText, widestPiece, wrapText } from "../../scene/text.js";
import { fitDiamond } from "./diamond-text.js";
import type { GridBox, Size } from "./grid.js";
import { BOX_TEXT } from "./text-style.js";

const PADDING_X = 10;
const PADDING_Y = 8;
const MIN_HEIGHT = 40;
/** The narrowest column: most titles fit in three lines of it. */
export const MIN_BOX_WIDTH = 104;
/** Widths are tried in steps: finer ones change nothing that is seen. */
const WIDTH_STEP = 8;
const BADGE_GAP = 4;
/** How wide a column may become for a title, and how high its box, one after the other: wider only for longer titles. */
const STAGES = [
  { width: 176, lines: 3, diamondHeight: 76 },
  { width: 176, lines: 4, diamondHeight: 100 },
  { width: 208, lines: 6, diamondHeight: 150 },
] as const;
const WIDEST = 240;

/** A box's text and marks, set for one width. */
export interface BoxContent {
  readonly lines: readonly TextLine[];
  readonly height: number;
  /** Rows of badges below the text, each with the indices of its badges. */
  readonly badgeRows: readonly BadgeRow[];
}

export interface BadgeRow extends Size {
  readonly badges: readonly number[];
}

/** The smallest column width in which a box's text stands well: in few lines, with no word broken. */
export function preferredWidth(box: GridBox): number {
  const least = Math.max(
    MIN_BOX_WIDTH,
    widestPiece(box.text, BOX_TEXT.size, BOX_TEXT.weight) + 2 * PADDING_X,
    widestBadge(box) + 2 * PADDING_X,
  );
  const length = measureText(box.text, BOX_TEXT.size, BOX_TEXT.weight);
  for (const stage of STAGES) {
    if (length > mostText(box, stage)) continue;
    const enough = box.shape === "box" ? length / stage.lines + 2 * PADDING_X : 0;
    for (let width = roundUp(Math.max(least, enough), WIDTH_STEP); width <= stage.width; width += WIDTH_STEP) {
      if (standsWell(box, width, stage)) return width;
    }
  }
  return Math.max(WIDEST, widestBadge(box) + 2 * PADDING_X);
}

/** Sets a box's text and badges in a given width; the height is what they need, and even. */
export function setContent(box: GridBox, width: number): BoxContent {
  if (box.shape === "diamond") {
    const badgeRows = flowBadges(box.badges, width / 2);
    const diamond = fitDiamond(box.text, width, badgeRows);
    return { lines: diamond.lines, height: diamond.height, badgeRows };
  }
  const badgeRows = flowBadges(box.badges, width - 2 * PADDING_X);
  const lines = wrapText(box.text, width - 2 * PADDING_X, BOX_TEXT.size, BOX_TEXT.weight);
  const height = lines.length * BOX_TEXT.lineHeight + heightOfRows(badgeRows) + 2 * PADDING_Y;
  return { lines, height: roundUp(Math.max(MIN_HEIGHT, Math.ceil(height)), 2), badgeRows };
}

/** Badges in rows of at most `width`, each row with the gap above it in its height. */
export function flowBadges(badges: readonly Size[], width: number): readonly BadgeRow[] {
  const rows: { badges: number[]; width: number; height: number }[] = [];
  badges.forEach((badge, index) => {
    const row = rows.at(-1);
    if (row !== undefined && row.width + BADGE_GAP + badge.width <= width) {
      row.badges.push(index);
      row.width += BADGE_GAP + badge.width;
      row.height = Math.max(row.height, badge.height + BADGE_GAP);
    } else {
      rows.push({ badges: [index], width: badge.width, height: badge.height + BADGE_GAP });
    }
  });
  return rows;
}

export const BADGE_SPACING = BADGE_GAP;

/** More text than this, in px of one line, can't stand well: no use in trying. */
function mostText(box: GridBox, stage: (typeof STAGES)[number]): number {
  if (box.shape === "box") return stage.lines * (stage.width - 2 * PADDING_X);
  return (stage.width * stage.diamondHeight) / 2 / BOX_TEXT.lineHeight;
}

function standsWell(box: GridBox, width: number, stage: (typeof STAGES)[number]): boolean {
  const content = setContent(box, width);
  if (box.shape === "diamond") return content.height <= stage.diamondHeight + heightOfRows(content.badgeRows) * 2;
  return content.lines.length <= stage.lines;
}

function widestBadge(box: GridBox): number {
  return box.badges.reduce((widest, badge) => Math.max(widest, badge.width), 0);
}

function heightOfRows(rows: readonly BadgeRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}
