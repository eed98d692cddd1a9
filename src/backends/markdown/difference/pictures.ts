import { type Block, paragraph } from "../block.js";
import { escapeText } from "../text/escape.js";
import { type Markdown, md } from "../text/markdown.js";
import { shortened } from "../titles.js";
import type { Compared, Limits } from "./compared.js";
import { part } from "./fold.js";

const mostOpen = 3;
const most = 20;

/** The pictures of what changed, each a link to itself in full size. */
export function pictures({ comparison, pictures: addresses }: Compared, limits: Limits): readonly Block[] {
  const shown = comparison.blueprints
    .flatMap(({ id, title }) => {
      const address = addresses.get(id) as Markdown | undefined;
      const alt = escapeText(`What changed: ${shortened(title, 80)}`);
      return address === undefined ? [] : [md`[![${alt}](${address})](${address})`];
    })
    .slice(0, Math.min(most, limits.blueprints));
  if (shown.length === 0) return [];
  const blocks = shown.flatMap((each) => paragraph(each));
  return shown.length > mostOpen ? part("Pictures", true, blocks) : blocks;
}
