import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import type { Rule } from "../rule.js";

const upToPurchase: ReadonlySet<string | undefined> = new Set(["awareness", "consideration", "purchase"]);

const aftercare: ReadonlySet<string | undefined> = new Set([
  "onboarding",
  "use",
  "support",
  "retention",
  "renewal",
  "advocacy",
]);

export const phaseNoAftercare: Rule = {
  id: "phase/no-aftercare",
  severity: "info",
  finds:
    "no phase after the purchase: nothing for retention, support or advocacy; silent where no phase tells its kind",
  minimal: false,
  check({ model }, report) {
    const last = model.phases.at(-1);
    // A phase that comes later and doesn't tell its kind may be what is asked for.
    if (last === undefined || !upToPurchase.has(last.kind)) return;
    if (model.phases.some((phase) => aftercare.has(phase.kind))) return;
    report({
      at: last.origin.name,
      message: `The journey ends with ${the("phase", last)}: nothing comes after the purchase.`,
      help: phrase`Add a phase for what comes then: ${item("kind", "support")}, say, or \`retention\` or \`advocacy\`.`,
    });
  },
};
