import { item } from "../../diagnostics/snippets.js";
import { phrase, type Spelled } from "../../diagnostics/spelled.js";
import type { Persona } from "../../model/people.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const personaIncompleteValue: Rule = {
  id: "persona/incomplete-value",
  severity: "info",
  finds: "a persona's value that can't be computed, and what is missing",
  minimal: false,
  check({ model }, report) {
    for (const persona of model.personas) {
      if (persona.value === undefined || persona.computed?.lifetimeValue !== undefined) continue;
      const { missing, help } = gap(persona.value);
      report({
        at: persona.value.origin.name,
        message: `The lifetime value of ${the("persona", persona)} can't be computed: ${missing}.`,
        help,
      });
    }
  },
};

function gap({ retention, lifespan, purchase, acquisition }: NonNullable<Persona["value"]>): {
  readonly missing: string;
  readonly help: Spelled | string;
} {
  if (retention === undefined && lifespan === undefined) {
    return {
      missing: "nothing says how long they stay",
      help: phrase`Write ${item("retention", "75% per year")} or ${item("lifespan", "4y")} in its \`value\`.`,
    };
  }
  if (acquisition !== undefined && acquisition.currency !== purchase.currency) {
    return {
      missing: `\`purchase\` is in ${purchase.currency}, \`acquisition\` in ${acquisition.currency}`,
      help: "Write both in one currency.",
    };
  }
  return { missing: "its figures don't fit together", help: "Check the figures in its `value`." };
}
