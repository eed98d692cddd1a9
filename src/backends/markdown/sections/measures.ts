import { kindOfMeasure } from "../../../measures/kinds.js";
import { newestActual } from "../../../measures/progress.js";
import type { Model } from "../../../model/blueprint.js";
import type { Measure } from "../../../model/measuring.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, bullets, paragraph, section } from "../block.js";
import { gather } from "../gather.js";
import { type Names, one } from "../names.js";
import { cadence, dataSource, figure, quantity, roundedPercent, targets } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, figures, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { mention, titleOf } from "../titles.js";
import { counted, quoted, the, word } from "../words.js";

/** What is measured, where it stands and where it is to go. */
export function measures(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  if (model.measures.length === 0) return section("Measures", paragraph(md`Nothing is measured.`));
  const places = placesOf(model, spelling);
  const rows = table(model.measures, [
    column(md`Measure`, titleOf),
    column(md`Baseline`, ({ baseline }) => figure(baseline, spelling)),
    column(md`Newest`, ({ actuals }) => figure(newestActual(actuals), spelling)),
    column(md`Target`, (measure) => targets(measure.targets, spelling)),
    figures(md`Progress`, ({ computed }) =>
      computed?.progress === undefined ? md`` : roundedPercent(computed.progress, spelling),
    ),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
  ]);
  return section(
    "Measures",
    rows,
    bullets(model.measures.map((measure) => definition(measure, places(measure.id), spelling))),
    remarksOn(model.measures),
  );
}

/** Kinds whose names say all. */
const selfEvident: ReadonlySet<string> = new Set(["count", "share", "duration", "money"]);

/** What exactly is measured, and where. */
function definition(measure: Measure, places: Markdown, spelling: Spelling): Markdown {
  const { name, meaning } = kindOfMeasure(measure);
  const parts = [
    measure.question === undefined ? md`` : md`asked ${quoted(measure.question)}`,
    measure.scale === undefined ? md`` : md`on a scale of ${quantity(measure.scale, spelling)}`,
    measure.method === undefined ? md`` : md`worked out as ${word(measure.method)}`,
    measure.formula === undefined ? md`` : md`formula: ${escapeText(measure.formula)}`,
    measure.unit === undefined ? md`` : md`counted in ${escapeText(measure.unit)}`,
    measure.source === undefined ? md`` : md`from ${dataSource(measure.source)}`,
    measure.every === undefined ? md`` : md`every ${cadence(measure.every, spelling)}`,
    measure.better === undefined ? md`` : md`${word(measure.better)} is better`,
    earlier(measure, spelling),
    places,
  ];
  const what = selfEvident.has(measure.kind) ? escapeText(name) : md`${escapeText(name)} (${escapeText(meaning)})`;
  return md`**${titleOf(measure)}:** ${join([what, ...parts], md`; `)}`;
}

function earlier({ actuals }: Measure, spelling: Spelling): Markdown {
  const last = newestActual(actuals);
  const others = actuals.filter((actual) => actual !== last);
  return others.length === 0 ? md`` : md`earlier figures: ${listed(others.map((actual) => figure(actual, spelling)))}`;
}

/** What each measure tells of: the titles that its sentence names. */
function placesOf({ goals, phases, steps, handshakes }: Model, spelling: Spelling): (id: string) => Markdown {
  const ofGoals = gather(goals, ({ measuredBy }) => measuredBy);
  const ofPhases = gather(phases, ({ measuredBy }) => measuredBy);
  const ofSteps = gather(steps, ({ measuredBy, actions }) =>
    [measuredBy, ...actions.map((action) => action.measuredBy)].flat(),
  );
  const ofHandshakes = gather(handshakes, ({ measuredBy }) => measuredBy);
  return (id) => {
    const count = ofHandshakes(id).length;
    const places = listed([
      the("objective", "objectives", ofGoals(id).map(mention)),
      the("phase", "phases", ofPhases(id).map(mention)),
      the("step", "steps", ofSteps(id).map(mention)),
      count === 0 ? md`` : counted(count, "handshake", "handshakes", spelling),
    ]);
    return places === "" ? md`attached to nothing` : md`tells of ${places}`;
  };
}
