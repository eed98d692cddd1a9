import { nextReview } from "../../../measures/next-review.js";
import type { Model } from "../../../model/blueprint.js";
import type { IsoDate } from "../../../values/quantity.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, paragraph, section } from "../block.js";
import type { Names } from "../names.js";
import { cadence, day, quantity } from "../quantities.js";
import { column, table } from "../table.js";
import { type Markdown, md } from "../text/markdown.js";

interface Appointment {
  readonly on: IsoDate;
  readonly what: Markdown;
}

/** When the blueprint was reviewed, when it is to be reviewed again, and every day that it names. */
export function review(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const ahead = appointments(model, names, spelling).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const days = table(ahead, [
    column(md`Day`, ({ on }) => day(on, spelling)),
    column(md`What is due`, ({ what }) => what),
  ]);
  return section("Review and dates", paragraph(state(model, spelling)), days);
}

function state(model: Model, spelling: Spelling): Markdown {
  const { reviewed } = model;
  if (reviewed === undefined) return md`This blueprint was never reviewed.`;
  if (reviewed.every === undefined)
    return md`Reviewed on ${day(reviewed.on, spelling)}; nothing says when the next review is due.`;
  const due = nextReview(model);
  const next = due === undefined ? md`` : md`: next due on ${day(due, spelling)}`;
  return md`Reviewed on ${day(reviewed.on, spelling)}, to be reviewed every ${cadence(reviewed.every, spelling)}${next}.`;
}

function appointments(
  model: Model,
  { goal, measure, initiative, system }: Names,
  spelling: Spelling,
): readonly Appointment[] {
  const due = (on: IsoDate | undefined, what: Markdown): readonly Appointment[] =>
    on === undefined ? [] : [{ on, what }];
  return [
    ...due(nextReview(model), md`Review of this blueprint`),
    ...model.goals.flatMap(({ id, targets: wanted }) =>
      wanted.flatMap((target) => due(target.by, md`Objective “${goal(id)}”: ${quantity(target.value, spelling)}`)),
    ),
    ...model.measures.flatMap(({ id, targets: wanted }) =>
      wanted.flatMap((target) => due(target.by, md`Measure “${measure(id)}”: ${quantity(target.value, spelling)}`)),
    ),
    ...model.initiatives.flatMap(({ id, from, to }) => [
      ...due(from, md`Initiative “${initiative(id)}” begins`),
      ...due(to, md`Initiative “${initiative(id)}” ends`),
    ]),
    ...model.systems.flatMap(({ id, from, until }) => [
      ...due(from, md`System “${system(id)}” comes`),
      ...due(until, md`System “${system(id)}” goes`),
    ]),
  ];
}
