import type { Model } from "../../../model/blueprint.js";
import type { Act, Step } from "../../../model/journey.js";
import type { Role } from "../../../model/people.js";
import { type Block, heading, section } from "../block.js";
import { actsOf, type Names, titleOf } from "../names.js";
import { count } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { type Column, column, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { laneTitle, word } from "../words.js";

/** Who does the work, what each answers for, and the part that each has in every phase. */
export function roles(model: Model, _names: Names): readonly Block[] {
  const who = table(model.roles, [
    column(md`Role`, titleOf),
    column(md`Team`, ({ team }) => escapeText(team ?? "")),
    column(md`Works`, ({ stage }) => word(stage)),
    column(md`People`, ({ headcount }) => count(headcount)),
    column(md`From`, ({ external }) => (external ? md`another company` : md``)),
    column(md`Training`, ({ trainings }) => join(trainings.map(escapeText), md`; `)),
    column(md`Answers for`, (role) => answersFor(role.id, model)),
  ]);
  return section("Roles", who, remarksOn(model.roles), matrix(model));
}

function answersFor(id: string, model: Model): Markdown {
  const owned = ({ owner }: { readonly owner?: string }): boolean => owner === id;
  return listed(
    [
      model.owner === id ? [md`this blueprint`] : [],
      ...[model.goals, model.measures, model.channels, model.systems, model.initiatives].map((things) =>
        (things as readonly (Role & { readonly owner?: string })[]).filter(owned).map(titleOf),
      ),
    ].flat(),
  );
}

/** A row for each role that acts, a column for each phase: in which lanes, and how often where that is more than once. */
function matrix(model: Model): readonly Block[] {
  const phases: readonly Column<Role>[] = model.phases.map((phase) => {
    const steps = model.steps.filter((step) => step.phase === phase.id);
    return column(titleOf(phase), (role) => part(role.id, steps, model));
  });
  const beside = model.steps.filter((step) => step.ancillary);
  const acting = model.roles.filter((role) => part(role.id, model.steps, model) !== "");
  const rows = table(acting, [
    column(md`Role`, titleOf),
    ...phases,
    column(md`Beside the journey`, (role) => part(role.id, beside, model)),
  ]);
  return rows.length === 0 ? [] : [heading(3, "Their part in each phase"), ...rows];
}

function part(role: string, steps: readonly Step[], model: Model): Markdown {
  const acts = steps.flatMap<Act>(actsOf).filter(({ by }) => by.includes(role));
  const lanes = [...new Set(acts.map(({ lane }) => lane))];
  return listed(
    lanes.map((lane) => {
      const times = acts.filter((act) => act.lane === lane).length;
      return times === 1 ? laneTitle(model, lane) : md`${laneTitle(model, lane)} ×${count(times)}`;
    }),
  );
}
