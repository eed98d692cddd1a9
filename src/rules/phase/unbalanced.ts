import { the } from "../naming.js";
import type { Rule } from "../rule.js";

/** Below it a journey is too short to be out of balance. */
const fewestSteps = 8;

/** In percent. */
const largestShare = 60;

export const phaseUnbalanced: Rule = {
  id: "phase/unbalanced",
  severity: "info",
  finds: 'one phase holds more than 60% of at least 8 steps ("too much on one aspect")',
  minimal: false,
  check({ model }, report) {
    const all = model.phases.reduce((sum, phase) => sum + phase.steps.length, 0);
    if (all < fewestSteps) return;
    for (const phase of model.phases) {
      if (phase.steps.length * 100 <= largestShare * all) continue;
      report({
        at: phase.origin.name,
        message: `${phase.steps.length} of the ${all} touchpoints stand in ${the("phase", phase)}, so the rest of the journey may be seen too roughly.`,
        help: "Divide the phase, or look closer at the others.",
      });
    }
  },
};
