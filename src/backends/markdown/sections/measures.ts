import { kindOfMeasure } from "../../../measures/kinds.js";
import type { Model } from "../../../model/blueprint.js";
import type { Measure } from "../../../model/measuring.js";
import { type Block, bullets, paragraph, section } from "../block.js";
import { type Names, one, titleOf } from "../names.js";
import { dataSource, figure, newest, quantity, roundedPercent, targets } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, figures, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { quoted, word } from "../words.js";

/** What is measured, where it stands and where it is to go. */
export function measures(model: Model, names: Names): readonly Block[] {
  if (model.measures.length === 0) return section("Measures", paragraph(md`Nothing is measured.`));
  const rows = table(model.measures, [
    column(md`Measure`, titleOf),
    column(md`Baseline`, ({ baseline }) => figure(baseline)),
    column(md`Newest`, ({ actuals }) => figure(newest(actuals))),
    column(md`Target`, (measure) => targets(measure.targets)),
    figures(md`Progress`, ({ computed }) =>
      computed?.progress === undefined ? md`` : roundedPercent(computed.progress),
    ),
    column(md`Every`, ({ every }) => quantity(every)),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    column(md`Source`, ({ source }) => dataSource(source)),
  ]);
  return section(
    "Measures",
    rows,
    bullets(model.measures.map((measure) => definition(measure, model))),
    remarksOn(model.measures),
  );
}

/** What exactly is measured, and where. */
function definition(measure: Measure, model: Model): Markdown {
  const { name, meaning } = kindOfMeasure(measure);
  const parts = [
    measure.question === undefined ? md`` : md`asked ${quoted(measure.question)}`,
    measure.scale === undefined ? md`` : md`on a scale of ${quantity(measure.scale)}`,
    measure.method === undefined ? md`` : md`worked out as ${word(measure.method)}`,
    measure.formula === undefined ? md`` : md`formula: ${escapeText(measure.formula)}`,
    measure.unit === undefined ? md`` : md`counted in ${escapeText(measure.unit)}`,
    measure.better === undefined ? md`` : md`${word(measure.better)} is better`,
    earlier(measure),
    usedBy(measure.id, model),
  ];
  return md`**${titleOf(measure)}:** ${escapeText(name)} (${escapeText(meaning)}); ${join(parts, md`; `)}`;
}

function earlier({ actuals }: Measure): Markdown {
  const last = newest(actuals);
  const others = actuals.filter((actual) => actual !== last);
  return others.length === 0 ? md`` : md`earlier figures: ${listed(others.map(figure))}`;
}

function usedBy(id: string, { goals, phases, steps, handshakes }: Model): Markdown {
  const measured = (thing: { readonly measuredBy: readonly string[] }): boolean => thing.measuredBy.includes(id);
  const places = listed([
    ...goals.filter(measured).map(titleOf),
    ...phases.filter(measured).map(titleOf),
    ...steps.filter((step) => measured(step) || step.actions.some(measured)).map(titleOf),
  ]);
  const count = handshakes.filter(measured).length;
  const all = listed([places, count === 0 ? md`` : count === 1 ? md`a handshake` : md`handshakes`]);
  return all === "" ? md`attached to nothing` : md`tells of ${all}`;
}
