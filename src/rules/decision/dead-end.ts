import { handshake } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { isCustomers } from "../acting.js";
import { quoted, theAct } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Prepared, Rule } from "../rule.js";

export const decisionDeadEnd: Rule = {
  id: "decision/dead-end",
  severity: "error",
  finds:
    "an option whose target has no handshake, option or exit onward, in its step no customer action after it, and which isn't in the last step of the journey or of a path",
  minimal: true,
  check(subject, report) {
    const goesOn = actsThatGoOn(subject);
    for (const step of subject.model.steps) {
      for (const decision of step.decisions) {
        decision.options.forEach((option, index) => {
          const target = subject.acts.get(option.target);
          if (target === undefined || goesOn.has(target.path)) return;
          report({
            at: placeOfFirst(decision, `options.${index}.target`, `options.${index}`),
            message: `The answer ${quoted(option.label)} of ${theAct(decision)} leads to ${theAct(target)}, and from there nothing leads on.`,
            help: phrase`Say what comes next: ${handshake(target.path, "NEXT")}; or write an exit at \`${target.path}\`.`,
            related: [{ span: target.origin.name, message: "the way ends here" }],
          });
        });
      }
    }
  },
};

/** The paths of all actions and decisions that aren't the end of a way, or are where a way may end. */
function actsThatGoOn({ model, acts, graph }: Prepared): ReadonlySet<string> {
  const ends = new Set(model.exits.map((exit) => exit.at));
  const lastOfJourney = model.steps.findLast((step) => !step.ancillary);
  if (lastOfJourney !== undefined) ends.add(lastOfJourney.id);
  for (const path of model.paths) {
    const last = path.steps.at(-1);
    if (last !== undefined) ends.add(last);
  }
  const goesOn = new Set<string>();
  const customerLater = new Set<string>();
  for (const act of [...acts.values()].reverse()) {
    const leaves = (graph.acts.get(act.path) ?? []).length > 0;
    if (leaves || ends.has(act.path) || ends.has(act.step) || customerLater.has(act.step)) goesOn.add(act.path);
    if (isCustomers(act)) customerLater.add(act.step);
  }
  return goesOn;
}
