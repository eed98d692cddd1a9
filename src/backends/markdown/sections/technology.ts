import type { Model } from "../../../model/blueprint.js";
import type { Step } from "../../../model/journey.js";
import { type Block, section } from "../block.js";
import { actsOf, doersOf, type Names, one, titleOf } from "../names.js";
import { days, quantity } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { listed, type Markdown, md } from "../text/markdown.js";
import { word } from "../words.js";

/** The systems: their state, who answers for them, who uses them where, and what takes over from what. */
export function technology(model: Model, names: Names): readonly Block[] {
  const rows = table(model.systems, [
    column(md`System`, titleOf),
    column(md`Status`, ({ status }) => word(status)),
    column(md`Dates`, ({ from, until }) => days(from, until)),
    column(md`Category`, ({ category }) => word(category)),
    column(md`Vendor`, ({ vendor }) => escapeText(vendor ?? "")),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    column(md`Cost`, ({ cost }) => quantity(cost)),
    column(md`Used in`, ({ id }) => listed(model.steps.map((step) => use(id, step, names)))),
    column(md`Replaces`, ({ replaces }) => one(replaces, names.system)),
    column(md`Replaced by`, ({ id }) => listed(model.systems.filter(({ replaces }) => replaces === id).map(titleOf))),
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
