import { emotionOf } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
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
        help: phrase`Name them where they act or feel: ${emotionOf(persona.id)}; or leave the persona out.`,
      });
    }
  },
};
