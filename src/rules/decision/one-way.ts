import { someOption } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import type { Decision } from "../../model/journey.js";
import { quoted, theAct } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Finding, Rule } from "../rule.js";

export const decisionOneWay: Rule = {
  id: "decision/one-way",
  severity: "error",
  finds: "fewer than two options, two options with one label, or all options to one target",
  minimal: true,
  check({ model }, report) {
    for (const step of model.steps) for (const decision of step.decisions) checkDecision(decision, report);
  },
};

function checkDecision(decision: Decision, report: (finding: Finding) => void): void {
  const { options } = decision;
  const at = decision.origin.name;
  if (options.length < 2) {
    const message = `There is nothing to decide in ${theAct(decision)}: it has ${options.length === 0 ? "no option" : "one option only"}.`;
    report({ at, message, help: phrase`Write an option for each answer: ${someOption}; or make it an action.` });
    return;
  }
  const first = new Map<string, number>();
  options.forEach(({ label }, index) => {
    const before = first.get(label);
    if (before === undefined) first.set(label, index);
    else {
      report({
        at: placeOfFirst(decision, `options.${index}.label`, `options.${index}`),
        message: `Two options of ${theAct(decision)} have the label ${quoted(label)}, so nobody can tell which to take.`,
        help: "Give each option a label of its own.",
        related: [
          {
            span: placeOfFirst(decision, `options.${before}.label`, `options.${before}`),
            message: "the first of them",
          },
        ],
      });
    }
  });
  if (first.size === options.length && options.every((option) => option.target === options[0]?.target)) {
    const message = `Every option of ${theAct(decision)} leads to \`${options[0]?.target}\`, so it decides nothing.`;
    report({ at, message, help: "Lead the options to different actions, or make it an action." });
  }
}
