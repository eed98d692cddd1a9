import { the } from "../naming.js";
import { isOwn } from "../own.js";
import type { Rule } from "../rule.js";

export const personaUnused: Rule = {
  id: "persona/unused",
  severity: "info",
  finds: "a persona declared in the blueprint's own file and used nowhere",
  minimal: false,
  check(subject, report) {
    const { model, mentions } = subject;
    for (const persona of model.personas) {
      if (!isOwn(persona, subject) || mentions.personas.has(persona.id)) continue;
      report({
        at: persona.origin.name,
        message: `Nothing in this blueprint mentions ${the("persona", persona)}.`,
        help: `Name them where they act or feel: \`emotion ${persona.id} +1\`, or leave the persona out.`,
      });
    }
  },
};
