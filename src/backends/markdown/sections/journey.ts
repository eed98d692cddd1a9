import type { Model } from "../../../model/blueprint.js";
import type { Path, Phase, Step } from "../../../model/journey.js";
import type { Spelling } from "../../../values/spelling.js";
import { type Block, fact, heading, paragraph, section } from "../block.js";
import { all, type Names } from "../names.js";
import { remarks, remarksOn } from "../remarks.js";
import { escapeText } from "../text/escape.js";
import { join, type Markdown, md } from "../text/markdown.js";
import { headingOf, titleOf } from "../titles.js";
import { word } from "../words.js";
import { stepBlocks } from "./step.js";

/** The journey phase by phase and step by step, then the processes beside it. */
export function journey(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  const steps = new Map(model.steps.map((step) => [step.id, step]));
  const beside = model.steps.filter((step) => step.ancillary);
  return section(
    "Journey",
    ways(model.paths, names),
    model.phases.flatMap((phase) => stage(phase, steps, model, names, spelling)),
    beside.length === 0
      ? []
      : [heading(3, "Beside the journey"), ...beside.flatMap((step) => stepBlocks(step, model, names, spelling))],
  );
}

/** The written ways through the journey. */
function ways(paths: readonly Path[], names: Names): readonly Block[] {
  const items = paths.map((path) => {
    const who = path.for.length === 0 ? md`` : md` (${all(path.for, names.persona)})`;
    return md`- **${titleOf(path)}**${who}: ${join(path.steps.map(names.step), md` → `)}`;
  });
  return items.length === 0 ? [] : [[md`Ways through:`], items, ...remarksOn(paths)];
}

function stage(
  phase: Phase,
  steps: ReadonlyMap<string, Step>,
  model: Model,
  names: Names,
  spelling: Spelling,
): readonly Block[] {
  const facts = join(
    [
      fact(md`Kind`, word(phase.kind)),
      fact(md`Area`, escapeText(phase.area ?? "")),
      fact(md`Measured by`, all(phase.measuredBy, names.measure)),
    ],
    md` · `,
  );
  const own = phase.steps.flatMap((id) => steps.get(id) ?? []);
  const content: Markdown = own.length === 0 ? md`This phase has no steps.` : md``;
  return [
    heading(3, headingOf(phase)),
    ...paragraph(facts),
    ...remarks(phase),
    ...paragraph(content),
    ...own.flatMap((step) => stepBlocks(step, model, names, spelling)),
  ];
}
