import { measuring } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import { isOwn } from "../own.js";
import type { Rule } from "../rule.js";

export const measureUnused: Rule = {
  id: "measure/unused",
  severity: "warning",
  finds: "a measure of the blueprint's own file attached to nothing",
  minimal: false,
  check(subject, report) {
    const { model, mentions } = subject;
    for (const measure of model.measures) {
      if (!isOwn(measure, subject) || mentions.measures.has(measure.id)) continue;
      report({
        at: measure.origin.name,
        message: `Nothing is measured by ${the("measure", measure)}.`,
        help: phrase`Write ${measuring(measure.id)} where it belongs, or leave it out.`,
      });
    }
  },
};
