import { BADGE_SPACING } from "./box-text.js";
import { bandTops, type Coordinates } from "./coordinates.js";
import type { GridLayout, PlacedBox, PlacedLabel, PlacedLink, PlacedSeparator, Rectangle } from "./grid.js";
import type { FineBox, Placement } from "./placement.js";
import { BOX_TEXT, firstBaseline, LABEL_TEXT } from "./text-style.js";
import type { HostedLabel } from "./track.js";
import type { Tracks } from "./tracks.js";

/** Puts what was solved into the form in which it is drawn. */
export function finishLayout(
  placement: Placement,
  tracks: Tracks,
  labels: readonly (HostedLabel | null)[],
  coordinates: Coordinates,
): GridLayout {
  const { x, y, geometry } = coordinates;
  const tops = bandTops(placement, tracks, y);
  return {
    width: x.width,
    height: y.height,
    columns: stepSpans(placement, coordinates),
    rows: tops.slice(0, -1).map((top, band) => ({ y: top, height: tops[band + 1]! - top })),
    boxes: placement.boxes.map((box, number) => placedBox(box, geometry.boxes[number]!)),
    links: placement.links.map((link, index): PlacedLink => {
      const points = geometry.points[index]!;
      const label = labels[index];
      return label ? { id: link.input.id, points, label: placedLabel(label) } : { id: link.input.id, points };
    }),
    separators: separatorsOf(tracks),
  };
}

/** Steps meet in the middle of the gutter between them; a gap between them belongs to neither. */
function stepSpans(placement: Placement, { x }: Coordinates): readonly { x: number; width: number }[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [index, column] of placement.columns.entries()) {
    const isFirst = index === 0;
    const gap = column.first && !isFirst ? (column.input.gapBefore ?? 0) : 0;
    const middle = isFirst ? 0 : Math.floor((x.right[index - 1]! + x.left[index]!) / 2);
    if (column.first) starts.push(middle + Math.floor(gap / 2));
    if (column.first && !isFirst) ends.push(middle - Math.ceil(gap / 2));
  }
  ends.push(x.width);
  return starts.map((start, step) => ({ x: start, width: ends[step]! - start }));
}

function placedBox(box: FineBox, outline: Rectangle): PlacedBox {
  const { content, input } = box;
  const textHeight = content.lines.length * BOX_TEXT.lineHeight;
  const total = content.badgeRows.reduce((sum, row) => sum + row.height, textHeight);
  const middle = outline.x + outline.width / 2;
  const top = outline.y + (outline.height - total) / 2;
  const badges: Rectangle[] = [];
  let rowTop = top + textHeight;
  for (const row of content.badgeRows) {
    let left = middle - row.width / 2;
    for (const index of row.badges) {
      const size = input.badges[index]!;
      badges.push({ ...size, x: left, y: rowTop + row.height - size.height });
      left += size.width + BADGE_SPACING;
    }
    rowTop += row.height;
  }
  const text = { x: middle, y: firstBaseline(BOX_TEXT, top), lines: content.lines };
  return { id: input.id, shape: input.shape, ...outline, text, badges };
}

function placedLabel(label: HostedLabel): PlacedLabel {
  const { x, y, width, height, lines } = label;
  return { x, y, width, height, text: { x: x + width / 2, y: firstBaseline(LABEL_TEXT, y), lines } };
}

function separatorsOf(tracks: Tracks): readonly PlacedSeparator[] {
  const separators: PlacedSeparator[] = [];
  for (const track of tracks.level.flat()) {
    if (track.kind !== "separator") continue;
    separators.push({ y: track.coordinate, height: track.height, rowAfter: track.rowAfter });
  }
  return separators;
}
