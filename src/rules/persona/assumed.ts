import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const personaAssumed: Rule = {
  id: "persona/assumed",
  severity: "info",
  finds: "a persona whose basis is an assumption, or isn't told",
  minimal: false,
  check({ model }, report) {
    for (const persona of model.personas) {
      if (persona.basis === "research" || persona.basis === "data") continue;
      const named = the("persona", persona);
      report({
        at: placeOf(persona, "basis"),
        message:
          persona.basis === undefined
            ? `Nothing says what ${named} rests on.`
            : `Only an assumption stands behind ${named}.`,
        help: phrase`Talk to customers or look at the data, then write ${item("basis", "research")} or ${item("basis", "data")}.`,
      });
    }
  },
};
