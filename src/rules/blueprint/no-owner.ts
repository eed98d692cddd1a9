import { inTheBlueprint, owner } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

export const blueprintNoOwner: Rule = {
  id: "blueprint/no-owner",
  severity: "warning",
  finds: "a blueprint nobody owns",
  minimal: true,
  check({ model }, report) {
    if (model.owner !== undefined) return;
    report({
      at: model.origin.name,
      message: `Nobody owns ${the("blueprint", model)}, so nobody keeps it true.`,
      help: phrase`Write ${owner} ${inTheBlueprint}.`,
    });
  },
};
