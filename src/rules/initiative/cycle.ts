import { circles, digraph, type Edge } from "../../model/digraph.js";
import { placeOf } from "../../model/element.js";
import { listed, quoted } from "../naming.js";
import type { Rule } from "../rule.js";

export const initiativeCycle: Rule = {
  id: "initiative/cycle",
  severity: "error",
  finds: "initiatives that depend on each other in a circle",
  minimal: true,
  check({ model, initiatives }, report) {
    const edges = model.initiatives.flatMap(({ id, depends }) => depends.map((other): Edge => [id, other]));
    for (const circle of circles(digraph(initiatives.keys(), edges))) {
      const links = circle.map((id, index) => {
        const initiative = initiatives.get(id)!;
        const next = circle[(index + 1) % circle.length]!;
        return { initiative, span: placeOf(initiative, `depends.${initiative.depends.indexOf(next)}`), next };
      });
      const names = links.map(({ initiative }) => `${quoted(initiative.title)} (${initiative.id})`);
      report({
        at: links[0]!.span,
        message:
          names.length === 1
            ? `The initiative ${names[0]} depends on itself, so it can never begin.`
            : `The initiatives ${listed(names)} depend on each other in a circle, so none of them can begin.`,
        help: "Leave out the `depends` that isn't needed.",
        related: links.slice(1, 6).map(({ span, next }) => ({ span, message: `and this one on \`${next}\`` })),
      });
    }
  },
};
