import { howToRaise } from "../../diagnostics/limits.js";
import type { Crowded, Rule } from "../rule.js";

const what: Readonly<Record<Crowded["view"], string>> = {
  blueprint:
    "The picture of the blueprint leaves out the lines of its handshakes, and doesn't part its lanes by who acts",
  handoffs: "The hand-off map is a table, not a drawing",
};

export const limitLayout: Rule = {
  id: "limit/layout",
  severity: "warning",
  finds: "a view that is drawn in a simpler way, since it is too large for the usual one",
  minimal: false,
  check({ model, crowded = [] }, report) {
    for (const { view, needed, limit } of crowded) {
      report({
        at: model.origin.name,
        message: `${what[view]}: to lead ${model.handshakes.length} handshakes through it would take too long.`,
        help: `Cut it into several blueprints, with an exit of one that leads to an entry of the next. ${howToRaise("layout", limit, needed)}`,
      });
    }
  },
};
