import type { Change, ChangeClass } from "../../../diff/change.js";
import type { Comparison } from "../../../diff/comparison.js";
import type { Block } from "../block.js";
import { column, table } from "../table.js";
import { code } from "../text/code.js";
import { escapeText } from "../text/escape.js";
import { join, type Markdown, md, nothing } from "../text/markdown.js";
import { message } from "../text/message.js";
import { shortened } from "../titles.js";
import { part, rest } from "./fold.js";

const titles: Readonly<Record<ChangeClass, string>> = {
  breaking: "Breaking: somebody loses what they rely on",
  notable: "Notable",
  wording: "Wording",
};
/** More than these are folded away, unless they break something. */
const mostOpen = 12;

const signs: Readonly<Record<Change["way"], Markdown>> = {
  added: md`+`,
  removed: md`−`,
  renamed: md`→`,
  moved: md`→`,
  changed: md`~`,
};

interface Row {
  readonly change: Change;
  /** Empty where it is that of the row above. */
  readonly where: Markdown;
  readonly blueprint: Markdown;
}

/** The changes of a class by phase and step, each with what was and what is. */
export function changes({ changes: all, blueprints }: Comparison, weight: ChangeClass, most: number): readonly Block[] {
  const own = all.filter((change) => change.class === weight);
  if (own.length === 0) return [];
  const names = new Map(blueprints.map(({ id, title }) => [id, title]));
  const several = new Set(all.map(({ blueprint }) => blueprint)).size > 1;
  const rows = own.slice(0, most).map((change, at): Row => {
    const above = own[at - 1];
    const blueprint = several ? cell(names.get(change.blueprint) ?? change.blueprint) : nothing;
    const isNext = above !== undefined && above.blueprint === change.blueprint && placeOf(above) === placeOf(change);
    return { change, where: isNext ? nothing : placeOf(change), blueprint: isNext ? nothing : blueprint };
  });
  const content = [
    ...table(rows, [
      column(md`Blueprint`, (row) => row.blueprint),
      column(md`Where`, (row) => row.where),
      column(md`What`, ({ change }) => whatOf(change)),
      column(md`Before`, ({ change }) => shownValue(change.beforeText)),
      column(md`After`, ({ change }) => shownValue(change.afterText)),
    ]),
    ...rest(own.length - rows.length, `${weight} change`),
  ];
  return part(`${titles[weight]} (${own.length})`, weight !== "breaking" && own.length > mostOpen, content);
}

function cell(text: string): Markdown {
  return escapeText(shortened(text, 80));
}

function placeOf({ phase, step }: Change): Markdown {
  const spots = [phase, step].flatMap((spot) => (spot === null ? [] : [cell(spot.title)]));
  return spots.length === 0 ? md`*the blueprint as a whole*` : join(spots, md` › `);
}

/** `~ by of the action “Says that it is on its way” refund.tell` */
function whatOf(change: Change): Markdown {
  const { way, kind, title, path, along, code: name } = change;
  const field = way === "changed" ? md`**${escapeText(fieldOf(name))}** of ` : nothing;
  // Of what came or went its title stands beside this, as what is or was.
  const isTold = title === null || way === "added" || way === "removed";
  const label = isTold ? nothing : md`“${cell(title)}”`;
  const id = join(path.split(" -> ").map(pathOf), md` → `);
  const more = along.length === 0 ? nothing : md`(and ${escapeText(`${along.length}`)} more with it)`;
  const happened = way === "changed" ? nothing : md`**${escapeText(way)}:**`;
  return join([signs[way], happened, md`${field}${escapeText(kind)}`, label, id, more], md` `);
}

function pathOf(path: string): Markdown {
  return code(shortened(path));
}

function fieldOf(name: string): string {
  return name.slice(name.indexOf("/") + 1).replaceAll("-", " ");
}

function shownValue(text: string | null): Markdown {
  return text === null || text === "" ? md`—` : message(shortened(text));
}
