import type { Item } from "../../scene/scene.js";
import { block, placeBlock } from "../page/block.js";
import type { Drawn } from "../page/drawn.js";
import { margin, stepTitle } from "../page/styles.js";
import type { Party } from "./parties.js";
import { drawParty, setParty } from "./party-box.js";

const gap = 12;

/** Those who neither hand over nor take: beside the map, in rows. */
export function drawBystanders(parties: readonly Party[], right: number, top: number): Drawn {
  if (parties.length === 0) return { height: 0, items: [] };
  const head = block("Without hand-offs", right - margin, stepTitle, "ink");
  const items: Item[] = [placeBlock(head, margin, top, "start")];
  let [x, y, rowHeight] = [margin, top + head.height + 6, 0];
  for (const box of parties.map((party) => setParty(party, 0))) {
    if (x > margin && x + box.width > right) {
      x = margin;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    items.push(drawParty(box, [x, y], `${box.party.title}: hands nothing over and takes nothing over`));
    x += box.width + gap;
    rowHeight = Math.max(rowHeight, box.height);
  }
  return { height: y + rowHeight - top, items };
}
