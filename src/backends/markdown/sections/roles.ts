import type { Model } from "../../../model/blueprint.js";
import type { Named } from "../../../model/element.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, bullets, section } from "../block.js";
import { gather } from "../gather.js";
import type { Names } from "../names.js";
import { count } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, table } from "../table.js";
import { escapeText } from "../text/escape.js";
import { join, type Markdown, md } from "../text/markdown.js";
import { mention, titleOf } from "../titles.js";
import { the, word } from "../words.js";
import { parts } from "./role-parts.js";

/** Who does the work, what each answers for, and the part that each has in every phase. */
export function roles(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const who = table(model.roles, [
    column(md`Role`, titleOf),
    column(md`Team`, ({ team }) => escapeText(team ?? "")),
    column(md`Works`, ({ stage }) => word(stage)),
    column(md`People`, ({ headcount }) => count(headcount, spelling)),
    column(md`From`, ({ external }) => (external ? md`another company` : md``)),
    column(md`Training`, ({ trainings }) => join(trainings.map(escapeText), md`; `)),
  ]);
  const dutiesOf = duties(model);
  const answers = model.roles.map((role) => {
    const duty = dutiesOf(role.id);
    return duty === "" ? duty : md`**${mention(role)}** answers for ${duty}`;
  });
  return section("Roles", who, bullets(answers), remarksOn(model.roles), parts(model, names, spelling));
}

/** What each role owns, by the role's id. */
function duties(model: Model): (role: string) => Markdown {
  const owned = (one: string, many: string, things: readonly (Named & { readonly owner?: string })[]) => {
    const of = gather(things, ({ owner }) => [owner]);
    return (role: string): Markdown => the(one, many, of(role).map(mention));
  };
  const kinds = [
    owned("objective", "objectives", model.goals),
    owned("measure", "measures", model.measures),
    owned("channel", "channels", model.channels),
    owned("system", "systems", model.systems),
    owned(
      "opportunity",
      "opportunities",
      model.steps.flatMap((step) => step.opportunities),
    ),
    owned("initiative", "initiatives", model.initiatives),
  ];
  return (role) => join([model.owner === role ? md`this blueprint` : md``, ...kinds.map((kind) => kind(role))], md`; `);
}
