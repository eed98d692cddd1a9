import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { the } from "../naming.js";
import { isOwn } from "../own.js";
import type { Rule } from "../rule.js";

export const roleUnused: Rule = {
  id: "role/unused",
  severity: "info",
  finds: "a role declared in the blueprint's own file and used nowhere (an owner or stakeholder is a use)",
  minimal: false,
  check(subject, report) {
    const { model, mentions } = subject;
    for (const role of model.roles) {
      if (!isOwn(role, subject) || mentions.doers.has(role.id)) continue;
      report({
        at: role.origin.name,
        message: `Nothing in this blueprint uses ${the("role", role)}.`,
        help: phrase`Name it where it works: ${item("by", role.id)}, or leave the role out.`,
      });
    }
  },
};
