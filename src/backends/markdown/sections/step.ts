import type { Model } from "../../../model/blueprint.js";
import type { Act, Action, Decision, Emotion, Step } from "../../../model/journey.js";
import type { Spelling } from "../../../values/spelling.js";
import { prose } from "../author/print.js";
import { type Block, bullets, fact, heading, paragraph } from "../block.js";
import { actsOf, all, type Names } from "../names.js";
import { grade, quantity, signed } from "../quantities.js";
import { remarks, remarksOn, remarksUnder } from "../remarks.js";
import { column, table } from "../table.js";
import { code } from "../text/code.js";
import { escapeText } from "../text/escape.js";
import { join, listed, type Markdown, md } from "../text/markdown.js";
import { headingOf, mention, titleOf } from "../titles.js";
import { laneTitle, quoted } from "../words.js";
import { craft, failPoints, waitOf, waits } from "./conduct.js";

const between = md`; `;

/** One step: what the customer does and feels, what may go wrong, and what is done for it. */
export function stepBlocks(step: Step, model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const acts = actsOf(step);
  return [
    heading(4, headingOf(step)),
    ...paragraph(summary(step, names, spelling)),
    ...remarks(step),
    ...bullets([
      fact(md`Starts when`, prose(step.trigger)),
      fact(laneTitle(model, "evidence"), deeds(inLane(acts, "evidence"), md`, `, names, spelling)),
      fact(laneTitle(model, "customer"), deeds(inLane(acts, "customer"), md` → `, names, spelling)),
      fact(
        md`Feels`,
        join(
          step.emotions.map((emotion) => feeling(emotion, names, spelling)),
          between,
        ),
      ),
      fact(md`Thinks`, join(step.thoughts.map(quoted), md` `)),
      fact(md`Needs`, join(step.needs.map(prose), between)),
      fact(md`Pains`, join(step.pains.map(mention), between)),
      fact(md`Delights`, join(step.delights.map(prose), between)),
      fact(md`Opportunities`, join(step.opportunities.map(mention), between)),
      fact(
        md`Waits`,
        join([waitOf(step.waits, md`before it`, spelling), ...acts.map((act) => waits(act, spelling))], between),
      ),
      fact(
        md`Can fail`,
        join(
          acts.flatMap((act) => failPoints(act, names, spelling)),
          between,
        ),
      ),
      ...craft(step.actions, names, spelling),
    ]),
    ...behind(acts, model, names, spelling),
    ...remarksOn(acts.filter(isAction)),
    ...remarksUnder(acts.flatMap(({ fails }) => fails.map((fail) => [escapeText(fail.title), fail] as const))),
  ];
}

function summary(step: Step, names: Names, spelling: Spelling): Markdown {
  const parts = [
    code(step.id),
    step.key ? md`**key touchpoint**` : md``,
    step.takes === undefined ? md`` : md`takes ${quantity(step.takes, spelling)}`,
    step.contact === "indirect" ? md`indirect contact` : md``,
    step.engagement === undefined ? md`` : md`engagement ${grade(step.engagement, spelling)}`,
    step.effectiveness === undefined ? md`` : md`effectiveness ${quantity(step.effectiveness, spelling)}`,
    step.efficiency === undefined ? md`` : md`efficiency ${quantity(step.efficiency, spelling)}`,
    step.supports.length === 0 ? md`` : md`serves ${all(step.supports, names.goal)}`,
    step.measuredBy.length === 0 ? md`` : md`measured by ${all(step.measuredBy, names.measure)}`,
  ];
  return join(parts, md` · `);
}

/** What happens on the customer's side, with the personas that alone do it and the channels: once, where all have the same. */
function deeds(acts: readonly (Action | Decision)[], between: Markdown, names: Names, spelling: Spelling): Markdown {
  const told = acts.map((act) => ({
    title: isAction(act) ? titleOf(act) : md`${mention(act)} (decision)`,
    how: how(act, names, spelling),
  }));
  const ways = new Set(acts.flatMap((act, at) => (isAction(act) ? [told[at]!.how] : [])));
  const [shared = md``] = ways.size === 1 ? ways : [];
  const titles = told.map(({ title, how }) => inBrackets(title, how === shared ? md`` : how));
  return inBrackets(join(titles, between), shared);
}

function how({ by, via, using, takes }: Act, names: Names, spelling: Spelling): Markdown {
  const who = by.filter((id) => id !== "customer");
  return listed([
    all(who, names.doer),
    via.length === 0 ? md`` : md`via ${all(via, names.channel)}`,
    using.length === 0 ? md`` : md`using ${all(using, names.system)}`,
    takes === undefined ? md`` : md`takes ${quantity(takes, spelling)}`,
  ]);
}

function inBrackets(text: Markdown, rest: Markdown): Markdown {
  return rest === "" ? text : md`${text} (${rest})`;
}

function feeling({ persona, value, note }: Emotion, names: Names, spelling: Spelling): Markdown {
  const felt = join([signed(value, spelling), quoted(note)], md` `);
  return persona === undefined ? felt : md`${names.persona(persona)}: ${felt}`;
}

/** What the company does in this step, in the order in which it was written. */
function behind(
  acts: readonly (Action | Decision)[],
  model: Model,
  names: Names,
  spelling: Spelling,
): readonly Block[] {
  return table(
    acts.filter(({ lane }) => lane !== "evidence" && lane !== "customer"),
    [
      column(md`Lane`, ({ lane }) => laneTitle(model, lane)),
      column(md`What is done`, (act) => (isAction(act) ? titleOf(act) : md`${mention(act)} (decision)`)),
      column(md`By`, ({ by }) => all(by, names.doer)),
      column(md`Via`, ({ via }) => all(via, names.channel)),
      column(md`Using`, ({ using }) => all(using, names.system)),
      column(md`Takes`, ({ takes }) => quantity(takes, spelling)),
    ],
  );
}

function inLane(acts: readonly (Action | Decision)[], lane: string): readonly (Action | Decision)[] {
  return acts.filter((act) => act.lane === lane);
}

function isAction(act: Action | Decision): act is Action {
  return !("options" in act);
}
