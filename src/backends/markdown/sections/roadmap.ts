import type { Model } from "../../../model/blueprint.js";
import type { Initiative } from "../../../model/roadmap.js";
import type { Spelling } from "../../../values/spelling.js";
import { prose } from "../author/print.js";
import { type Block, bullets, fact, heading, section } from "../block.js";
import { all, type Names, one } from "../names.js";
import { days, grade, quantity } from "../quantities.js";
import { remarks } from "../remarks.js";
import { column, figures, table } from "../table.js";
import { listed, md } from "../text/markdown.js";
import { headingOf, titleOf } from "../titles.js";
import { word } from "../words.js";

/** What is to be done, in the order in which it comes: by day, then by horizon, then what has neither. */
export function roadmap(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const initiatives = model.initiatives.toSorted(byTime);
  const rows = table(initiatives, [
    column(md`Initiative`, titleOf),
    column(md`When`, ({ from, to, horizon }) => days(from, to, spelling) || word(horizon)),
    column(md`Status`, ({ status }) => word(status)),
    figures(md`Done`, ({ progress }) => quantity(progress, spelling)),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    figures(md`Impact`, ({ impact }) => grade(impact, spelling)),
    figures(md`Effort`, ({ effort }) => grade(effort, spelling)),
    figures(md`Budget`, ({ budget }) => quantity(budget, spelling)),
    column(md`After`, ({ depends }) => all(depends, names.initiative)),
  ]);
  const details = initiatives.flatMap((initiative) => {
    const told = detail(initiative, names, spelling);
    return told.length === 0 ? [] : [heading(3, headingOf(initiative)), ...told];
  });
  return section("Roadmap", rows, details);
}

function detail(initiative: Initiative, names: Names, spelling: Spelling): readonly Block[] {
  const improved = initiative.improves.map(({ measure, to }) =>
    to === undefined ? names.measure(measure) : md`${names.measure(measure)} to ${quantity(to, spelling)}`,
  );
  return [
    ...remarks(initiative),
    ...bullets([
      fact(md`Objective`, prose(initiative.objective)),
      fact(md`Outcome`, prose(initiative.outcome)),
      fact(md`Resolves`, all(initiative.resolves, names.matter)),
      fact(md`Improves`, listed(improved)),
      fact(md`Serves`, all(initiative.supports, names.goal)),
      fact(md`Involves`, all(initiative.involves, names.role)),
      fact(md`Introduces`, all(initiative.introduces, names.system)),
      fact(md`Retires`, all(initiative.retires, names.system)),
    ]),
  ];
}

const horizons = ["now", "next", "later"];

function byTime(a: Initiative, b: Initiative): number {
  return compare(dated(a), dated(b)) || compare(rank(a), rank(b));
}

function dated({ from, to }: Initiative): string {
  return from ?? to ?? "~";
}

function rank({ horizon }: Initiative): number {
  return horizon === undefined ? horizons.length : horizons.indexOf(horizon);
}

function compare<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
