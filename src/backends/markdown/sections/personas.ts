import type { Model } from "../../../model/blueprint.js";
import type { Persona } from "../../../model/people.js";
import type { Spelling } from "../../../values/spelling.js";
import { prose } from "../author/print.js";
import { type Block, bullets, fact, heading, paragraph, section } from "../block.js";
import { type Names, one } from "../names.js";
import { quantity } from "../quantities.js";
import { remarks, remarksUnder } from "../remarks.js";
import { escapeText } from "../text/escape.js";
import { join, type Markdown, md } from "../text/markdown.js";
import { headingOf } from "../titles.js";
import { quoted } from "../words.js";
import { lifetimeValue } from "./lifetime-value.js";

/** Who the customers are, and what each is worth. */
export function personas(model: Model, names: Names, spelling: Spelling): readonly Block[] {
  if (model.personas.length === 0)
    return section("Personas", paragraph(md`No persona is described: nothing says who the customers are.`));
  return section(
    "Personas",
    model.personas.flatMap((persona) => [heading(3, headingOf(persona)), ...portrait(persona, names, spelling)]),
  );
}

function portrait(persona: Persona, names: Names, spelling: Spelling): readonly Block[] {
  const texts = (written: readonly string[]): Markdown => join(written.map(prose), md`; `);
  const lines = bullets([
    fact(md`Segment`, escapeText(persona.segment ?? "")),
    fact(md`Share of customers`, quantity(persona.share, spelling)),
    fact(md`Rests on`, bases.get(persona.basis ?? "") ?? md``),
    fact(md`Begins in tier`, one(persona.tier, names.tier)),
    fact(md`Needs`, texts(persona.needs)),
    fact(md`Expects`, texts(persona.expectations)),
    fact(md`Frustrated by`, texts(persona.frustrations)),
    fact(md`Says`, join(persona.quotes.map(quoted), md` `)),
    fact(md`Lifetime value`, lifetimeValue(persona, spelling)),
  ]);
  const value = persona.value === undefined ? [] : remarksUnder([[md`Lifetime value`, persona.value]]);
  return [...remarks(persona), ...lines, ...value];
}

const bases: ReadonlyMap<string, Markdown> = new Map([
  ["research", md`research`],
  ["data", md`data`],
  ["assumption", md`assumptions`],
]);
