import type { Model } from "../../../model/blueprint.js";
import type { Named } from "../../../model/element.js";
import type { Act, Step } from "../../../model/journey.js";
import type { Role } from "../../../model/people.js";
import { type Block, bullets, heading, paragraph, section } from "../block.js";
import { actsOf, type Names, titleOf } from "../names.js";
import { count } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { type Column, column, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { laneTitle, the, word } from "../words.js";

/** Who does the work, what each answers for, and the part that each has in every phase. */
export function roles(model: Model, _names: Names): readonly Block[] {
  const who = table(model.roles, [
    column(md`Role`, titleOf),
    column(md`Team`, ({ team }) => escapeText(team ?? "")),
    column(md`Works`, ({ stage }) => word(stage)),
    column(md`People`, ({ headcount }) => count(headcount)),
    column(md`From`, ({ external }) => (external ? md`another company` : md``)),
    column(md`Training`, ({ trainings }) => join(trainings.map(escapeText), md`; `)),
  ]);
  const duties = model.roles.map((role) => {
    const duty = answersFor(role.id, model);
    return duty === "" ? duty : md`**${titleOf(role)}** answers for ${duty}`;
  });
  return section("Roles", who, bullets(duties), remarksOn(model.roles), matrix(model));
}

function answersFor(id: string, model: Model): Markdown {
  const owned = (things: readonly (Named & { readonly owner?: string })[]): readonly Markdown[] =>
    things.filter(({ owner }) => owner === id).map(titleOf);
  return join(
    [
      model.owner === id ? md`this blueprint` : md``,
      the("objective", "objectives", owned(model.goals)),
      the("measure", "measures", owned(model.measures)),
      the("channel", "channels", owned(model.channels)),
      the("system", "systems", owned(model.systems)),
      the("opportunity", "opportunities", owned(model.steps.flatMap((step) => step.opportunities))),
      the("initiative", "initiatives", owned(model.initiatives)),
    ],
    md`; `,
  );
}

/** A row for each role that acts, a column for each phase: in which lanes, and how often where that is more than once. */
function matrix(model: Model): readonly Block[] {
  const phases = model.phases.map((phase): Column<Role> => {
    const steps = model.steps.filter((step) => step.phase === phase.id);
    return { ...column(titleOf(phase), (role) => part(role.id, steps, model)), stays: true };
  });
  const beside = model.steps.filter((step) => step.ancillary);
  const acts = (role: Role): boolean => part(role.id, model.steps, model) !== "";
  const others = model.roles.filter((role) => !acts(role));
  const rows = table(model.roles.filter(acts), [
    column(md`Role`, titleOf),
    ...phases,
    column(md`Beside the journey`, (role) => part(role.id, beside, model)),
  ]);
  if (rows.length === 0) return [];
  const idle = others.length === 0 ? md`` : md`Without an action of their own: ${listed(others.map(titleOf))}.`;
  return [heading(3, "Their part in each phase"), ...rows, ...paragraph(idle)];
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
