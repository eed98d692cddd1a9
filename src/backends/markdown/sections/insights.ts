import type { Model } from "../../../model/blueprint.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, bullets, section } from "../block.js";
import { gather } from "../gather.js";
import { all, type Names, one } from "../names.js";
import { count, dataSource, day } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, figures, table } from "../table.js";
import { listed, md } from "../text/markdown.js";
import { mention, titleOf } from "../titles.js";
import { quoted } from "../words.js";

/** What was learned, from whom, and what it backs. */
export function insights(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const backed = gather(
    model.steps.flatMap((step) => step.pains),
    ({ evidence }) => evidence,
  );
  const naming = gather(model.steps, (step) => step.insights);
  const rows = table(model.insights, [
    column(md`Insight`, titleOf),
    column(md`Source`, ({ source }) => dataSource(source)),
    column(md`Day`, ({ on }) => day(on, spelling)),
    figures(md`Sample`, ({ sample }) => count(sample, spelling)),
    column(md`Brought by`, ({ by }) => one(by, names.role)),
    column(md`Speaks of`, (insight) =>
      all([...new Set([...insight.at, ...naming(insight.id).map(({ id }) => id)])], names.step),
    ),
    column(md`Backs`, ({ id }) => listed(backed(id).map(mention))),
  ]);
  const quotes = model.insights.flatMap((insight) =>
    insight.quotes.map((quote) => md`${quoted(quote)} (${mention(insight)})`),
  );
  return section("Insights", rows, bullets(quotes), remarksOn(model.insights));
}
