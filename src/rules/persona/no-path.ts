import { emotionOf, path } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import { isOwn } from "../own.js";
import type { Rule } from "../rule.js";

export const personaNoPath: Rule = {
  id: "persona/no-path",
  severity: "info",
  finds: "a persona of the blueprint's own file that no path and no emotion mentions",
  minimal: false,
  check(subject, report) {
    const { model } = subject;
    const mentioned = new Set([
      ...model.paths.flatMap((path) => path.for),
      ...model.steps.flatMap((step) => step.emotions.map((emotion) => emotion.persona)),
    ]);
    for (const persona of model.personas) {
      if (!isOwn(persona, subject) || mentioned.has(persona.id)) continue;
      report({
        at: persona.origin.name,
        message: `Nothing shows which way ${the("persona", persona)} goes or how it feels to them.`,
        help: phrase`Write their way, ${path(persona.id)}, or what they feel in a step, ${emotionOf(persona.id)}.`,
      });
    }
  },
};
