import type { GridLayout, PlacedBox, PlacedLink, Rectangle, TextBlock } from "../grid/grid.js";

/** The grid's boxes and links by their ids, at their places in the picture. */
export interface MovedGrid {
  readonly boxAt: (id: string) => PlacedBox | undefined;
  readonly linkAt: (id: string) => PlacedLink | undefined;
}

export function moveGrid(grid: GridLayout, dx: number, dy: number): MovedGrid {
  const move = <T extends Rectangle>(place: T): T => ({ ...place, x: place.x + dx, y: place.y + dy });
  const moveText = (text: TextBlock): TextBlock => ({ ...text, x: text.x + dx, y: text.y + dy });
  const boxes = grid.boxes.map((box): readonly [string, PlacedBox] => [
    box.id,
    { ...move(box), text: moveText(box.text), badges: box.badges.map(move) },
  ]);
  const links = grid.links.map((link): readonly [string, PlacedLink] => {
    const label = link.label && { ...move(link.label), text: moveText(link.label.text) };
    const points = link.points.map(([x, y]) => [x + dx, y + dy] as const);
    return [link.id, { id: link.id, points, ...(label === undefined ? {} : { label }) }];
  });
  const boxMap = new Map(boxes);
  const linkMap = new Map(links);
  return { boxAt: (id) => boxMap.get(id), linkAt: (id) => linkMap.get(id) };
}
