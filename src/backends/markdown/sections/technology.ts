import type { Model } from "../../../model/blueprint.js";
import type { Act } from "../../../model/journey.js";
import type { System } from "../../../model/people.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, section } from "../block.js";
import { gather } from "../gather.js";
import { actsOf, all, doersOf, type Names, one } from "../names.js";
import { days, quantity } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { mention, titleOf } from "../titles.js";
import { word } from "../words.js";

/** The systems: their state, who answers for them, who uses them where, and what takes over from what. */
export function technology(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const users = gather(model.steps.flatMap(actsOf), ({ by, using }) => [...by, ...using]);
  const heirs = gather(model.systems, ({ replaces }) => [replaces]);
  const rows = table(model.systems, [
    column(md`System`, titleOf),
    column(md`Status`, ({ status, from, until }) => join([word(status), days(from, until, spelling)], md` `)),
    column(md`Kind`, ({ category, vendor }) => listed([word(category), escapeText(vendor ?? "")])),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    column(md`Cost`, ({ cost }) => quantity(cost, spelling)),
    column(md`Used in`, ({ id }) => uses(id, users(id), names)),
    column(md`Succession`, (system) => succession(system, heirs(system.id), names)),
  ]);
  return section("Technology", rows, remarksOn(model.systems));
}

/** The steps of the actions that use a system, each with those who use it beside the system itself. */
function uses(system: string, acts: readonly Act[], names: Names): Markdown {
  const people = new Map<string, Set<string>>();
  for (const act of acts) {
    const users = people.get(act.step) ?? new Set();
    people.set(act.step, users);
    for (const doer of doersOf(act)) if (doer !== system) users.add(doer);
  }
  return listed(
    [...people].map(([step, users]) =>
      users.size === 0 ? names.step(step) : md`${names.step(step)} (${all([...users], names.doer)})`,
    ),
  );
}

/** What it takes over from, and what takes over from it. */
function succession({ replaces }: System, heirs: readonly System[], names: Names): Markdown {
  return join(
    [
      replaces === undefined ? md`` : md`replaces ${names.system(replaces)}`,
      heirs.length === 0 ? md`` : md`replaced by ${listed(heirs.map(mention))}`,
    ],
    md`; `,
  );
}
