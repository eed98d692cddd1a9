import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import type { Act } from "../../model/journey.js";
import { partakersOf } from "../acting.js";
import { replacedInScope } from "../in-scope.js";
import { quoted, the } from "../naming.js";
import type { Rule } from "../rule.js";

export const systemNoSuccessor: Rule = {
  id: "system/no-successor",
  severity: "warning",
  finds: "a retiring system in use that nothing replaces",
  minimal: false,
  check(subject, report) {
    const { model, acts } = subject;
    const replaced = replacedInScope(subject);
    const firstUse = new Map<string, Act>();
    for (const act of acts.values()) {
      for (const { id } of partakersOf(act)) if (!firstUse.has(id)) firstUse.set(id, act);
    }
    for (const system of model.systems) {
      const use = firstUse.get(system.id);
      if (system.status !== "retiring" || use === undefined || replaced.has(system.id)) continue;
      report({
        at: placeOf(system, "status"),
        message: `Nothing replaces ${the("system", system)}, which is in use and on its way out.`,
        help: phrase`Declare what comes next with ${item("replaces", system.id)}.`,
        related: [{ span: use.origin.name, message: `used in ${quoted(use.title)}` }],
      });
    }
  },
};
