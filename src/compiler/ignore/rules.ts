import type { Rule } from "../../rules/rule.js";

/** What is found about comments that suppress findings. It is set as rules are, but no model is asked. */
export const ignoreRules: readonly Pick<Rule, "id" | "severity" | "finds" | "minimal">[] = [
  {
    id: "ignore/bad",
    severity: "error",
    finds: "a `sightline-ignore` without a reason, or of an unknown rule",
    minimal: true,
  },
  {
    id: "ignore/unused",
    severity: "warning",
    finds: "a `sightline-ignore` that suppresses nothing",
    minimal: false,
  },
];
