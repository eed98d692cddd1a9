import type { Model } from "../../../model/blueprint.js";
import { type Block, section } from "../block.js";
import { type Names, one } from "../names.js";
import { remarksOn } from "../remarks.js";
import { column, table } from "../table.js";
import { code } from "../text/code.js";
import { md } from "../text/markdown.js";
import { titleOf } from "../titles.js";

/** Where customers come from other blueprints, and where they go on to. */
export function gates(model: Model, names: Names): readonly Block[] {
  const entries = table(model.entries, [
    column(md`Entry`, titleOf),
    column(md`From`, ({ from }) => one(from, code)),
    column(md`Leads to`, ({ to }) => one(to, names.place)),
  ]);
  const exits = table(model.exits, [
    column(md`Exit`, titleOf),
    column(md`Where`, ({ at }) => names.place(at)),
    column(md`Goes on to`, ({ to }) => code(to)),
    column(md`By`, ({ by }) => one(by, names.doer)),
  ]);
  return section("Entries and exits", entries, remarksOn(model.entries), exits, remarksOn(model.exits));
}
