import type { Model } from "../../../model/blueprint.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, paragraph, section } from "../block.js";
import { gather } from "../gather.js";
import { all, type Names, one } from "../names.js";
import { grade, targets } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, table } from "../table.js";
import { listed, md } from "../text/markdown.js";
import { mention, titleOf } from "../titles.js";
import { word } from "../words.js";

/** What the blueprint is for, and what tells whether it is reached. */
export function objectives({ goals, steps, initiatives }: Model, names: Names, spelling: Spelling): readonly Block[] {
  if (goals.length === 0)
    return section("Objectives", paragraph(md`No objective is written down: nothing says what this blueprint is for.`));
  const serving = gather([...steps, ...initiatives], ({ supports }) => supports);
  const rows = table(goals, [
    column(md`Objective`, titleOf),
    column(md`Kind`, ({ kind }) => word(kind)),
    column(md`Priority`, ({ priority }) => grade(priority, spelling)),
    column(md`Measured by`, ({ measuredBy }) => all(measuredBy, names.measure)),
    column(md`Target`, (goal) => targets(goal.targets, spelling)),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    column(md`For`, ({ persona }) => all(persona, names.persona)),
    column(md`Served by`, ({ id }) => listed(serving(id).map(mention))),
  ]);
  return section("Objectives", rows, remarksOn(goals));
}
