import type { Model } from "../../../model/blueprint.js";
import type { Decision } from "../../../model/journey.js";
import type { Spelling } from "../../../values/spelling.js";
import { prose } from "../author/print.js";
import { type Block, fact, heading, paragraph, section } from "../block.js";
import { all, type Names, placeFrom } from "../names.js";
import { quantity } from "../quantities.js";
import { remarks } from "../remarks.js";
import { column, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { join, md } from "../text/markdown.js";
import { headingOf } from "../titles.js";

/** Every fork: who decides, by which rule, and where each answer leads. */
export function decisions(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const all = model.steps.flatMap((step) => step.decisions);
  return section(
    "Decisions",
    all.flatMap((decision) => [heading(3, headingOf(decision)), ...fork(decision, names, spelling)]),
  );
}

function fork(decision: Decision, names: Names, spelling: Spelling): readonly Block[] {
  const circumstances = [
    fact(md`In`, names.step(decision.step)),
    fact(md`Decided by`, all(decision.by, names.party)),
    fact(md`Via`, all(decision.via, names.channel)),
    fact(md`Using`, all(decision.using, names.system)),
    fact(md`Takes`, quantity(decision.takes, spelling)),
  ];
  return [
    ...remarks(decision),
    ...paragraph(join(circumstances, md` · `)),
    ...paragraph(fact(md`Rule`, prose(decision.rule))),
    ...table(decision.options, [
      column(md`Answer`, ({ label }) => escapeText(label)),
      column(md`Leads to`, ({ target }) => placeFrom(decision.step, target, names)),
      column(md`Share`, ({ share }) => quantity(share, spelling)),
      column(md`Note`, ({ note }) => escapeText(note ?? "")),
    ]),
  ];
}
