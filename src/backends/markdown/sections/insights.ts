import type { Model } from "../../../model/blueprint.js";
import type { Insight } from "../../../model/measuring.js";
import { type Block, bullets, section } from "../block.js";
import { all, type Names, one, titleOf } from "../names.js";
import { count, dataSource, day } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, figures, table } from "../table.js";
import { listed, md } from "../text/markdown.js";
import { quoted } from "../words.js";

/** What was learned, from whom, and what it backs. */
export function insights(model: Model, names: Names): readonly Block[] {
  const pains = model.steps.flatMap((step) => step.pains);
  const rows = table(model.insights, [
    column(md`Insight`, titleOf),
    column(md`Source`, ({ source }) => dataSource(source)),
    column(md`Day`, ({ on }) => day(on)),
    figures(md`Sample`, ({ sample }) => count(sample)),
    column(md`Brought by`, ({ by }) => one(by, names.role)),
    column(md`Speaks of`, (insight) => all(places(insight, model), names.step)),
    column(md`Backs`, ({ id }) => listed(pains.filter(({ evidence }) => evidence.includes(id)).map(titleOf))),
  ]);
  const quotes = model.insights.flatMap((insight) =>
    insight.quotes.map((quote) => md`${quoted(quote)} (${titleOf(insight)})`),
  );
  return section("Insights", rows, bullets(quotes), remarksOn(model.insights));
}

/** The steps that it names and those that name it. */
function places({ id, at }: Insight, { steps }: Model): readonly string[] {
  return [...new Set([...at, ...steps.filter((step) => step.insights.includes(id)).map((step) => step.id)])];
}
