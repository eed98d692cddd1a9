import type { Model } from "../../../model/blueprint.js";
import type { Act, Lane } from "../../../model/journey.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, section } from "../block.js";
import { gather } from "../gather.js";
import { actsOf, type Names, one } from "../names.js";
import { remarksOn } from "../remarks.js";
import { column, table } from "../table.js";
import { listed, type Markdown, md } from "../text/markdown.js";
import { titleOf } from "../titles.js";
import { counted, word } from "../words.js";

/** Where customer and company meet, channel by channel. */
export function touchpoints(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const actsVia = gather(model.steps.flatMap(actsOf), ({ via }) => via);
  const handshakesVia = gather(model.handshakes, ({ via }) => via);
  const stepsWith = (channel: string, seen: boolean): Markdown =>
    steps(
      actsVia(channel).filter(({ lane }) => isSeen(lane) === seen),
      names,
      spelling,
    );
  const rows = table(model.channels, [
    column(md`Channel`, titleOf),
    column(md`Kind`, ({ kind }) => word(kind)),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    column(md`The customer meets it in`, ({ id }) => stepsWith(id, true)),
    column(md`Behind the scenes in`, ({ id }) => stepsWith(id, false)),
    column(md`Handshakes`, ({ id }) => {
      const count = handshakesVia(id).length;
      return count === 0 ? md`` : counted(count, "handshake", "handshakes", spelling);
    }),
  ]);
  return section("Touchpoints by channel", rows, remarksOn(model.channels));
}

/** The steps of these actions, each with the number of its actions where there are several. */
function steps(acts: readonly Act[], names: Names, spelling: Spelling): Markdown {
  const counts = new Map<string, number>();
  for (const { step } of acts) counts.set(step, (counts.get(step) ?? 0) + 1);
  return listed(
    [...counts].map(([step, count]) =>
      count === 1 ? names.step(step) : md`${names.step(step)} (${counted(count, "action", "actions", spelling)})`,
    ),
  );
}

function isSeen(lane: Lane): boolean {
  return lane === "evidence" || lane === "customer" || lane === "frontstage";
}
