import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import { isOwn } from "../own.js";
import type { Rule } from "../rule.js";

export const systemUnused: Rule = {
  id: "system/unused",
  severity: "info",
  finds: "a system declared in the blueprint's own file and used nowhere",
  minimal: false,
  check(subject, report) {
    const { model, mentions } = subject;
    for (const system of model.systems) {
      if (!isOwn(system, subject) || mentions.doers.has(system.id)) continue;
      report({
        at: system.origin.name,
        message: `Nothing in this blueprint uses ${the("system", system)}.`,
        help: phrase`Name it where it is used: ${item("using", system.id)}, or leave the system out.`,
      });
    }
  },
};
