import type { Model } from "../../../model/blueprint.js";
import type { Act } from "../../../model/journey.js";
import type { Role } from "../../../model/people.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, bullets, heading, paragraph } from "../block.js";
import { gather } from "../gather.js";
import { actsOf, type Names } from "../names.js";
import { count } from "../quantities.js";
import { type Column, column, table } from "../table.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { mention, titleOf } from "../titles.js";
import { laneTitle } from "../words.js";

/** A table with more phases than this is wider than a page. */
const widest = 8;

/** Where a role acts in each phase, by the phase's id; beside the journey it has none. */
type Part = ReadonlyMap<string | undefined, readonly Act[]>;

/** In which lanes each role acts in each phase, and how often where that is more than once. */
export function parts(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const phaseOf = new Map(model.steps.map(({ id, phase }) => [id, phase]));
  const actsBy = gather(model.steps.flatMap(actsOf), ({ by }) => by);
  const partOf = (role: Role): Part => byPhase(actsBy(role.id), phaseOf);
  const acting = model.roles.filter(({ id }) => actsBy(id).length > 0);
  if (acting.length === 0) return [];
  const idle = model.roles.filter(({ id }) => actsBy(id).length === 0);
  return [
    heading(3, "Their part in each phase"),
    ...(model.phases.length > widest
      ? list(acting, partOf, model, names, spelling)
      : matrix(acting, partOf, model, spelling)),
    ...paragraph(idle.length === 0 ? md`` : md`Without an action of their own: ${listed(idle.map(mention))}.`),
  ];
}

function byPhase(acts: readonly Act[], phaseOf: ReadonlyMap<string, string | undefined>): Part {
  const phases = new Set(acts.map(({ step }) => phaseOf.get(step)));
  const actsIn = gather(acts, ({ step }) => [phaseOf.get(step)]);
  return new Map([...phases].map((phase) => [phase, actsIn(phase)]));
}

/** A column for each phase, even where nobody acts in it: that nobody does is what it tells. */
function matrix(
  roles: readonly Role[],
  partOf: (role: Role) => Part,
  model: Model,
  spelling: Spelling,
): readonly Block[] {
  const cell = (phase: string | undefined) => (role: Role) => lanes(partOf(role).get(phase), model, spelling);
  const phases = model.phases.map(
    (phase): Column<Role> => ({ ...column(titleOf(phase), cell(phase.id)), stays: true }),
  );
  return table(roles, [column(md`Role`, mention), ...phases, column(md`Beside the journey`, cell(undefined))]);
}

function list(
  roles: readonly Role[],
  partOf: (role: Role) => Part,
  model: Model,
  names: Names,
  spelling: Spelling,
): readonly Block[] {
  return bullets(
    roles.map((role) => {
      const told = [...partOf(role)].map(([phase, acts]) => {
        const where = phase === undefined ? md`beside the journey` : names.phase(phase);
        return md`${where} (${lanes(acts, model, spelling)})`;
      });
      return md`**${mention(role)}:** ${join(told, md`, `)}`;
    }),
  );
}

function lanes(acts: readonly Act[] | undefined, model: Model, spelling: Spelling): Markdown {
  const counts = new Map<Act["lane"], number>();
  for (const { lane } of acts ?? []) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return listed(
    [...counts].map(([lane, times]) =>
      times === 1 ? laneTitle(model, lane) : md`${laneTitle(model, lane)} ×${count(times, spelling)}`,
    ),
  );
}
