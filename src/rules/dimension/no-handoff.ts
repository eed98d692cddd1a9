import { shift } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const dimensionNoHandoff: Rule = {
  id: "dimension/no-handoff",
  severity: "warning",
  finds: "a shift with nobody to hand to",
  minimal: false,
  check({ model }, report) {
    for (const dimension of model.dimensions) {
      dimension.shifts.forEach(({ from, to, at, by }, index) => {
        if (by !== undefined) return;
        report({
          at: placeOfFirst(dimension, `shifts.${index}`),
          message: `Nobody takes over the customers that move from \`${from}\` to \`${to}\` in ${the("dimension", dimension)}.`,
          help: phrase`Write who does: ${shift(from, to, at)}.`,
        });
      });
    }
  },
};
