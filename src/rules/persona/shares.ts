import { toHundredths } from "../../measures/rounding.js";
import { placeOf } from "../../model/element.js";
import { quoted } from "../naming.js";
import type { Rule } from "../rule.js";

export const personaShares: Rule = {
  id: "persona/shares",
  severity: "warning",
  finds: "shares that add up to more than 100%",
  minimal: false,
  check({ model }, report) {
    const shared = model.personas.filter((persona) => persona.share !== undefined);
    const sum = toHundredths(shared.reduce((all, { share }) => all + (share?.value ?? 0), 0));
    const last = shared.at(-1);
    if (last === undefined || sum <= 100) return;
    report({
      at: placeOf(last, "share"),
      message: `The personas' shares add up to ${sum}%, and there are no more than 100% of the customers.`,
      help: "Correct the shares: together they are at most 100%.",
      related: shared
        .slice(0, -1)
        .slice(-5)
        .map((persona) => ({
          span: placeOf(persona, "share"),
          message: `${persona.share?.value}% are ${quoted(persona.title)}`,
        })),
    });
  },
};
