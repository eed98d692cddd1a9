import type { Mark, Marks } from "../../diff/union/mark.js";
import type { Model } from "../../model/blueprint.js";
import type { Step } from "../../model/journey.js";
import type { Measure } from "../../model/measuring.js";
import { actorsIn, measuresIn } from "../../model/parts.js";
import type { System } from "../../model/people.js";
import { amountText, comparisonText } from "../page/amounts.js";
import { together } from "../page/block.js";
import type { Card } from "../page/cards.js";
import type { CardCell, CardRow } from "../steps/card-rows.js";
import type { Column } from "../steps/columns.js";
import { opportunityCard, painCard } from "../steps/finding-cards.js";

/** The rows of cards, by where they stand: above the emotion curve and below it. Rows with nothing in them are left out. */
export interface CardRows {
  readonly above: readonly CardRow[];
  readonly below: readonly CardRow[];
}

export function cardRowsOf(model: Model, columns: readonly Column[], marks?: Marks): CardRows {
  const systems = new Map(model.systems.map((system) => [system.id, system]));
  const measures = new Map(model.measures.map((measure) => [measure.id, measure]));
  const row = (title: string, cardsOf: (step: Step) => readonly Card[]): readonly CardRow[] => {
    const cells = columns.map(({ step }, i) => ({ first: i, last: i, data: { step: step.id }, cards: cardsOf(step) }));
    return filled(title, cells);
  };
  return {
    above: row("Systems", (step) =>
      actorsIn(step).flatMap((id) => marked(systemCard(systems.get(id)), marks?.ofPart(step.id, id))),
    ),
    below: [
      ...row("Pain points", (step) =>
        step.pains.flatMap((pain) => marked([painCard(pain)], marks?.of("matter", pain.path))),
      ),
      ...row("Opportunities", (step) =>
        step.opportunities.flatMap((each) => marked([opportunityCard(each)], marks?.of("matter", each.path))),
      ),
      ...row("Measures", (step) =>
        measuresIn(model, step).flatMap((id) => marked(measureCard(measures.get(id)), marks?.ofPart(step.id, id))),
      ),
      ...filled("Measures of the phase", phaseCells(model, columns, measures, marks)),
    ],
  };
}

function filled(title: string, cells: readonly CardCell[]): readonly CardRow[] {
  const used = cells.filter((cell) => cell.cards.length > 0);
  return used.length === 0 ? [] : [{ title, cells: used }];
}

/** What measures a phase as a whole: what one of its steps shows already isn't said again. */
function phaseCells(
  model: Model,
  columns: readonly Column[],
  measures: ReadonlyMap<string, Measure>,
  marks?: Marks,
): readonly CardCell[] {
  return columns.flatMap(({ phase, firstOfPhase, step }, first) => {
    if (phase === undefined || !firstOfPhase) return [];
    let end = first + 1;
    while (columns[end]?.phase === phase) end++;
    const members = columns.slice(first, end);
    const shown = new Set(members.flatMap((column) => measuresIn(model, column.step)));
    const cards = phase.measuredBy
      .filter((id) => !shown.has(id))
      .flatMap((id) => marked(measureCard(measures.get(id)), marks?.ofPart(`phase ${phase.id}`, id)));
    return [{ first, last: first + members.length - 1, data: { step: step.id, phase: phase.id }, cards }];
  });
}

function marked(cards: readonly Card[], mark: Mark | undefined): readonly Card[] {
  return mark === undefined ? cards : cards.map((card) => ({ ...card, mark }));
}

function systemCard(system: System | undefined): readonly Card[] {
  if (system === undefined) return [];
  const { status, from, until } = system;
  const when =
    status === "planned" ? (from === undefined ? "" : ` from ${from}`) : until === undefined ? "" : ` until ${until}`;
  return status === "current"
    ? [{ title: system.title, details: [] }]
    : [{ title: system.title, details: [`${status}${when}`], dashed: true }];
}

function measureCard(measure: Measure | undefined): readonly Card[] {
  if (measure === undefined) return [];
  const newest = measure.actuals.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
  const was = measure.baseline === undefined ? undefined : amountText(measure.baseline.value);
  const now = newest === undefined ? undefined : amountText(newest.value);
  const values =
    now === undefined ? was && `baseline ${was}` : was === undefined ? `now ${now}` : `from ${was} to ${now}`;
  const target = currentTarget(measure, newest?.on);
  const by = target?.by === undefined ? "" : ` ${together(`by ${target.by}`)}`;
  const aim = target && `target ${together(comparisonText(target.value))}${by}`;
  return [{ title: measure.title, details: [values, aim].filter((text) => text !== undefined), stripe: "measure" }];
}

/** The first target that the newest value doesn't come after, else the last: a picture knows no today. */
function currentTarget({ targets }: Measure, newest: string | undefined): Measure["targets"][number] | undefined {
  return targets.find(({ by }) => by === undefined || newest === undefined || by >= newest) ?? targets.at(-1);
}
