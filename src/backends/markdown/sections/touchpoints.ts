import type { Model } from "../../../model/blueprint.js";
import { type Block, section } from "../block.js";
import { actsOf, type Names, one, titleOf } from "../names.js";
import { remarksOn } from "../remarks.js";
import { column, table } from "../table.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { counted, word } from "../words.js";

/** Where customer and company meet, channel by channel. */
export function touchpoints(model: Model, names: Names): readonly Block[] {
  const rows = table(model.channels, [
    column(md`Channel`, titleOf),
    column(md`Kind`, ({ kind }) => word(kind)),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    column(md`The customer meets it in`, ({ id }) => steps(model, id, true)),
    column(md`Behind the scenes in`, ({ id }) => steps(model, id, false)),
    column(md`Handshakes`, ({ id }) => {
      const count = model.handshakes.filter(({ via }) => via.includes(id)).length;
      return count === 0 ? md`` : counted(count, "handshake", "handshakes");
    }),
  ]);
  return section("Touchpoints by channel", rows, remarksOn(model.channels));
}

/** The steps of which an action goes through the channel, each with the number of such actions where there are several. */
function steps(model: Model, channel: string, seen: boolean): Markdown {
  return listed(
    model.steps.map((step) => {
      const acts = actsOf(step).filter((act) => act.via.includes(channel) && isSeen(act.lane) === seen);
      if (acts.length === 0) return md``;
      return join(
        [titleOf(step), acts.length === 1 ? md`` : md`(${counted(acts.length, "action", "actions")})`],
        md` `,
      );
    }),
  );
}

function isSeen(lane: string): boolean {
  return lane === "evidence" || lane === "customer" || lane === "frontstage";
}
