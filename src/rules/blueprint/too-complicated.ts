import { listed, the } from "../naming.js";
import type { Rule } from "../rule.js";

export const blueprintTooComplicated: Rule = {
  id: "blueprint/too-complicated",
  severity: "warning",
  finds: "more than 40 steps or 200 actions (configurable)",
  minimal: false,
  options: [
    { name: "steps", value: 40, doc: "How many steps a blueprint may have." },
    { name: "actions", value: 200, doc: "How many actions a blueprint may have." },
  ],
  check({ model }, report, option) {
    const counts = [
      { name: "steps", count: model.steps.filter((step) => !step.ancillary).length },
      { name: "actions", count: model.steps.reduce((sum, step) => sum + step.actions.length, 0) },
    ];
    const over = counts.filter(({ name, count }) => count > option(name));
    if (over.length === 0) return;
    const said = over.map(({ name, count }) => `${count} ${name} (at most ${option(name)})`);
    report({
      at: model.origin.name,
      message: `Nobody can take in ${the("blueprint", model)} at a glance: it has ${listed(said)}.`,
      help: "Divide it into several blueprints, joined by exits and entries.",
    });
  },
};
