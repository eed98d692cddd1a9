import type { Model } from "../../../model/blueprint.js";
import type { Opportunity, Pain } from "../../../model/journey.js";
import { type Block, heading, paragraph, section } from "../block.js";
import { all, type Names, one, titleOf } from "../names.js";
import { grade, quantity, rounded, roundedPercent } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, figures, table } from "../table.js";
import { listed, type Markdown, md } from "../text/markdown.js";
import { word } from "../words.js";

/** What hurts the customer and what could be made better, what matters most first. */
export function pains(model: Model, names: Names): readonly Block[] {
  const hurting = ranked(
    model.steps.flatMap((step) => step.pains),
    ({ computed }) => computed.priority.value,
  );
  const possible = ranked(
    model.steps.flatMap((step) => step.opportunities),
    ({ computed }) => computed.priority,
  );
  const none = hurting.length + possible.length === 0 ? paragraph(md`No pain and no opportunity is written down.`) : [];
  return section(
    "Pains and opportunities",
    none,
    titled("Pains", painTable(hurting, model, names), remarksOn(hurting)),
    titled("Opportunities", opportunityTable(possible, model, names), remarksOn(possible)),
  );
}

function painTable(rows: readonly Pain[], model: Model, names: Names): readonly Block[] {
  return table(rows, [
    column(md`Pain`, titleOf),
    column(md`Where`, ({ step }) => names.step(step)),
    column(md`Whom`, ({ persona }) => all(persona, names.persona)),
    figures(md`Severity`, ({ severity }) => grade(severity)),
    figures(md`Frequency`, ({ frequency }) => quantity(frequency)),
    figures(md`Priority`, ({ computed }) => roundedPercent(computed.priority)),
    column(md`Backed by`, ({ evidence }) => all(evidence, names.insight)),
    column(md`Resolved by`, ({ path }) => resolvers(path, model) || md`nothing yet`),
  ]);
}

function opportunityTable(rows: readonly Opportunity[], model: Model, names: Names): readonly Block[] {
  return table(rows, [
    column(md`Opportunity`, titleOf),
    column(md`Where`, ({ step }) => names.step(step)),
    figures(md`Impact`, ({ impact }) => grade(impact)),
    figures(md`Effort`, ({ effort }) => grade(effort)),
    figures(md`Impact ÷ effort`, ({ computed }) => rounded(computed.priority)),
    column(md`Would resolve`, ({ resolves }) => all(resolves, names.pain)),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    column(md`Taken up by`, ({ path }) => initiativesFor(path, model)),
  ]);
}

function resolvers(pain: string, model: Model): Markdown {
  const opportunities = model.steps
    .flatMap((step) => step.opportunities)
    .filter(({ resolves }) => resolves.includes(pain));
  return listed([
    ...opportunities.map((opportunity) => md`${titleOf(opportunity)} (opportunity)`),
    initiativesFor(pain, model),
  ]);
}

function initiativesFor(path: string, { initiatives }: Model): Markdown {
  return listed(
    initiatives
      .filter(({ resolves }) => resolves.includes(path))
      .map((initiative) => md`${titleOf(initiative)} (${word(initiative.status)})`),
  );
}

function titled(title: string, ...content: readonly (readonly Block[])[]): readonly Block[] {
  const blocks = content.flat();
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}

function ranked<Thing>(things: readonly Thing[], priority: (thing: Thing) => number): readonly Thing[] {
  return things.toSorted((a, b) => priority(b) - priority(a));
}
