import type { ChangeClass } from "../../../diff/change.js";
import type { ComparedBlueprint } from "../../../diff/comparison.js";
import type { Block } from "../block.js";
import { column, figures, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { type Markdown, md } from "../text/markdown.js";
import { shortened } from "../titles.js";
import type { Compared, Limits } from "./compared.js";
import { rest } from "./fold.js";

/** A table of the blueprints that changed, and how. */
export function summary({ comparison, pictures }: Compared, { blueprints: most }: Limits): readonly Block[] {
  const changed = comparison.blueprints.filter(({ state }) => state !== "same");
  const rows = changed.slice(0, most);
  return [
    ...table(rows, [
      column(md`Blueprint`, ({ id, title }) => linked(shortened(title, 80), pictures.get(id))),
      column(md``, ({ state }) => (state === "changed" ? md`` : md`**${escapeText(words[state])}**`)),
      figures(md`Breaking`, (each) => count(each, "breaking")),
      figures(md`Notable`, (each) => count(each, "notable")),
      figures(md`Wording`, (each) => count(each, "wording")),
    ]),
    ...rest(changed.length - rows.length, "blueprint"),
  ];
}

const words: Readonly<Record<ComparedBlueprint["state"], string>> = {
  added: "new",
  removed: "gone",
  changed: "changed",
  same: "the same",
};

function linked(title: string, address: string | undefined): Markdown {
  return address === undefined ? escapeText(title) : md`[${escapeText(title)}](${address as Markdown})`;
}

function count({ changes }: ComparedBlueprint, weight: ChangeClass): Markdown {
  const number = changes.filter((change) => change.class === weight).length;
  return weight === "breaking" && number > 0 ? md`**${escapeText(`${number}`)}**` : escapeText(`${number}`);
}
