import type { Model } from "../../../model/blueprint.js";
import type { Opportunity, Pain } from "../../../model/journey.js";
import type { Initiative } from "../../../model/roadmap.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, heading, paragraph, section } from "../block.js";
import { frequency } from "../frequency.js";
import { gather } from "../gather.js";
import { all, type Names, one } from "../names.js";
import { grade, rounded, roundedPercent } from "../quantities.js";
import { remarksOn } from "../remarks.js";
import { column, figures, table } from "../table.js";
import { listed, type Markdown, md } from "../text/markdown.js";
import { mention, titleOf } from "../titles.js";
import { word } from "../words.js";

/** What hurts the customer and what could be made better, what matters most first. */
export function pains(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const hurting = ranked(
    model.steps.flatMap((step) => step.pains),
    ({ computed }) => computed.priority.value,
  );
  const possible = ranked(
    model.steps.flatMap((step) => step.opportunities),
    ({ computed }) => computed.priority,
  );
  const resolvers: Resolvers = {
    opportunities: gather(possible, ({ resolves }) => resolves),
    initiatives: gather(model.initiatives, ({ resolves }) => resolves),
  };
  const none = hurting.length + possible.length === 0 ? paragraph(md`No pain and no opportunity is written down.`) : [];
  return section(
    "Pains and opportunities",
    none,
    titled("Pains", painTable(hurting, resolvers, names, spelling), remarksOn(hurting)),
    titled("Opportunities", opportunityTable(possible, resolvers, names, spelling), remarksOn(possible)),
  );
}

function painTable(rows: readonly Pain[], resolvers: Resolvers, names: Names, spelling: Spelling): readonly Block[] {
  return table(rows, [
    column(md`Pain`, titleOf),
    column(md`Where`, ({ step }) => names.step(step)),
    column(md`Whom`, ({ persona }) => all(persona, names.persona)),
    figures(md`Severity`, ({ severity }) => grade(severity, spelling)),
    figures(md`Frequency`, (pain) => frequency(pain, spelling)),
    figures(md`Priority`, ({ computed }) => roundedPercent(computed.priority, spelling)),
    column(md`Backed by`, ({ evidence }) => all(evidence, names.insight)),
    column(md`Resolved by`, ({ path }) => resolvedBy(path, resolvers) || md`nothing yet`),
  ]);
}

function opportunityTable(
  rows: readonly Opportunity[],
  resolvers: Resolvers,
  names: Names,
  spelling: Spelling,
): readonly Block[] {
  return table(rows, [
    column(md`Opportunity`, titleOf),
    column(md`Where`, ({ step }) => names.step(step)),
    figures(md`Impact`, ({ impact }) => grade(impact, spelling)),
    figures(md`Effort`, ({ effort }) => grade(effort, spelling)),
    figures(md`Impact ÷ effort`, ({ computed }) => rounded(computed.priority, spelling)),
    column(md`Would resolve`, ({ resolves }) => all(resolves, names.pain)),
    column(md`Owner`, ({ owner }) => one(owner, names.role)),
    column(md`Taken up by`, ({ path }) => taken(path, resolvers)),
  ]);
}

/** What resolves pains and opportunities, by their paths. */
interface Resolvers {
  readonly opportunities: (path: string) => readonly Opportunity[];
  readonly initiatives: (path: string) => readonly Initiative[];
}

function taken(path: string, { initiatives }: Resolvers): Markdown {
  return listed(initiatives(path).map((initiative) => md`${mention(initiative)} (${word(initiative.status)})`));
}

function resolvedBy(pain: string, resolvers: Resolvers): Markdown {
  const possible = resolvers.opportunities(pain).map((opportunity) => md`${mention(opportunity)} (opportunity)`);
  return listed([...possible, taken(pain, resolvers)]);
}

function titled(title: string, ...content: readonly (readonly Block[])[]): readonly Block[] {
  const blocks = content.flat();
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}

function ranked<Thing>(things: readonly Thing[], priority: (thing: Thing) => number): readonly Thing[] {
  return things.toSorted((a, b) => priority(b) - priority(a));
}
