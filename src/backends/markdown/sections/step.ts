import type { Model } from "../../../model/blueprint.js";
import type { Act, Action, Decision, Emotion, Step } from "../../../model/journey.js";
import { type Block, bullets, fact, heading, paragraph } from "../block.js";
import { actsOf, all, headingOf, type Names, titleOf } from "../names.js";
import { grade, quantity } from "../quantities.js";
import { remarks, remarksOn, remarksUnder } from "../remarks.js";
import { column, table } from "../table.js";
import { code } from "../text/code.js";
import { escapeText } from "../text/escape.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { laneTitle, quoted } from "../words.js";
import { craft, failPoints, waitOf, waits } from "./conduct.js";

const between = md`; `;

/** One step: what the customer does and feels, what may go wrong, and what is done for it. */
export function stepBlocks(step: Step, model: Model, names: Names): readonly Block[] {
  const acts = actsOf(step);
  return [
    heading(4, headingOf(step)),
    ...paragraph(summary(step, names)),
    ...remarks(step),
    ...bullets([
      fact(md`Starts when`, escapeText(step.trigger ?? "")),
      fact(laneTitle(model, "evidence"), listed(inLane(acts, "evidence").map((act) => withChannel(act, names)))),
      fact(
        laneTitle(model, "customer"),
        join(
          inLane(acts, "customer").map((act) => withChannel(act, names)),
          md` → `,
        ),
      ),
      fact(
        md`Feels`,
        join(
          step.emotions.map((emotion) => feeling(emotion, names)),
          between,
        ),
      ),
      fact(md`Thinks`, join(step.thoughts.map(quoted), md` `)),
      fact(md`Needs`, join(step.needs.map(escapeText), between)),
      fact(md`Pains`, join(step.pains.map(titleOf), between)),
      fact(md`Delights`, join(step.delights.map(escapeText), between)),
      fact(md`Opportunities`, join(step.opportunities.map(titleOf), between)),
      fact(md`Waits`, join([waitOf(step.waits, md`before it`), ...acts.map(waits)], between)),
      fact(
        md`Can fail`,
        join(
          acts.flatMap((act) => failPoints(act, names)),
          between,
        ),
      ),
      ...craft(step.actions, names),
    ]),
    ...behind(acts, model, names),
    ...remarksOn(acts.filter(isAction)),
    ...remarksUnder(acts.flatMap(({ fails }) => fails.map((fail) => [escapeText(fail.title), fail] as const))),
  ];
}

function summary(step: Step, names: Names): Markdown {
  const parts = [
    code(step.id),
    step.key ? md`**key touchpoint**` : md``,
    step.takes === undefined ? md`` : md`takes ${quantity(step.takes)}`,
    step.contact === "indirect" ? md`indirect contact` : md``,
    step.engagement === undefined ? md`` : md`engagement ${grade(step.engagement)}`,
    step.effectiveness === undefined ? md`` : md`effectiveness ${quantity(step.effectiveness)}`,
    step.efficiency === undefined ? md`` : md`efficiency ${quantity(step.efficiency)}`,
    step.supports.length === 0 ? md`` : md`serves ${all(step.supports, names.goal)}`,
    step.measuredBy.length === 0 ? md`` : md`measured by ${all(step.measuredBy, names.measure)}`,
  ];
  return join(parts, md` · `);
}

/** An action of the customer's side, with the personas that alone do it and its channels. */
function withChannel(act: Act, names: Names): Markdown {
  const who = act.by.filter((id) => id !== "customer");
  const rest = listed([all(who, names.doer), all(act.via, names.channel)]);
  return rest === "" ? titleOf(act) : md`${titleOf(act)} (${rest})`;
}

function feeling({ persona, value, note }: Emotion, names: Names): Markdown {
  const figure = escapeText(value > 0 ? `+${value}` : String(value));
  const whose = persona === undefined ? md`` : names.persona(persona);
  return join([whose, figure, quoted(note)], md` `);
}

/** What the company does in this step, lane by lane in its own order. */
function behind(acts: readonly (Action | Decision)[], model: Model, names: Names): readonly Block[] {
  return table(
    acts.filter(({ lane }) => lane !== "evidence" && lane !== "customer"),
    [
      column(md`Lane`, ({ lane }) => laneTitle(model, lane)),
      column(md`What is done`, (act) => (isAction(act) ? titleOf(act) : md`${titleOf(act)} (decision)`)),
      column(md`By`, ({ by }) => all(by, names.doer)),
      column(md`Via`, ({ via }) => all(via, names.channel)),
      column(md`Using`, ({ using }) => all(using, names.system)),
      column(md`Takes`, ({ takes }) => quantity(takes)),
    ],
  );
}

function inLane(acts: readonly (Action | Decision)[], lane: string): readonly Act[] {
  return acts.filter((act) => act.lane === lane);
}

function isAction(act: Action | Decision): act is Action {
  return !("options" in act);
}
