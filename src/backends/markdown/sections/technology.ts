import type { Model } from "../../../model/blueprint.js";
import type { Step } from "../../../model/journey.js";
import type { System } from "../../../model/people.js";
import { type Block, section } from "../block.js";
import { actsOf, doersOf, type Names, one, titleOf } from "../names.js";
import { days, quantity } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { word } from "../words.js";

/** The systems: their state, who answers for them, who uses them where, and what takes over from what. */
export function technology(model: Model, names: Names): readonly Block[] {
  const rows = table(model.systems, [
    column(md`System`, titleOf),
    column(md`Status`, ({ status, from, until }) => join([word(status), days(from, until)], md` `)),
    column(md`Kind`, ({ category, vendor }) => listed([word(category), escapeText(vendor ?? "")])),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    column(md`Cost`, ({ cost }) => quantity(cost)),
    column(md`Used in`, ({ id }) => listed(model.steps.map((step) => use(id, step, names)))),
    column(md`Succession`, (system) => succession(system, model, names)),
  ]);
  return section("Technology", rows, remarksOn(model.systems));
}

/** The step, and who uses the system there beside itself. */
function use(system: string, step: Step, names: Names): Markdown {
  const acts = actsOf(step).filter(({ by, using }) => by.includes(system) || using.includes(system));
  if (acts.length === 0) return md``;
  const users = [...new Set(acts.flatMap(doersOf))].filter((doer) => doer !== system);
  return users.length === 0 ? titleOf(step) : md`${titleOf(step)} (${listed(users.map(names.doer))})`;
}

/** What it takes over from, and what takes over from it. */
function succession({ id, replaces }: System, { systems }: Model, names: Names): Markdown {
  const heirs = systems.filter((other) => other.replaces === id);
  return join(
    [
      replaces === undefined ? md`` : md`replaces ${names.system(replaces)}`,
      heirs.length === 0 ? md`` : md`replaced by ${listed(heirs.map(titleOf))}`,
    ],
    md`; `,
  );
}
