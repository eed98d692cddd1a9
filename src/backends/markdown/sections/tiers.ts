import type { Model } from "../../../model/blueprint.js";
import type { Dimension } from "../../../model/journey.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, heading, section } from "../block.js";
import { type Names, one } from "../names.js";
import { grade, quantity } from "../quantities.js";
import { remarks, remarksOn } from "../remarks.js";
import { column, figures, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { md } from "../text/markdown.js";
import { headingOf, titleOf } from "../titles.js";

/** The tiers of value that a customer moves through, and where. */
export function tiers(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  return section(
    "Tiers",
    model.dimensions.flatMap((dimension) => [heading(3, headingOf(dimension)), ...ladder(dimension, names, spelling)]),
  );
}

function ladder(dimension: Dimension, names: Names, spelling: Spelling): readonly Block[] {
  const tier = (id: string) => names.tier(`${dimension.id}.${id}`);
  return [
    ...remarks(dimension),
    ...table(dimension.tiers, [
      column(md`Tier`, titleOf),
      figures(md`Worth`, ({ value }) => quantity(value, spelling)),
      figures(md`Influence`, ({ influence }) => grade(influence, spelling)),
    ]),
    ...remarksOn(dimension.tiers),
    ...table(dimension.shifts, [
      column(md`From`, ({ from }) => tier(from)),
      column(md`To`, ({ to }) => tier(to)),
      column(md`Where`, ({ at }) => names.place(at)),
      column(md`By`, ({ by }) => one(by, names.doer)),
      column(md`How`, ({ label }) => escapeText(label ?? "")),
    ]),
  ];
}
