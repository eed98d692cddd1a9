import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { partakersOf } from "../acting.js";
import { capital, quoted, the, theAct } from "../naming.js";
import type { Rule } from "../rule.js";

export const systemPlannedInUse: Rule = {
  id: "system/planned-in-use",
  severity: "error",
  finds: "a current-state blueprint whose action uses a planned system",
  minimal: true,
  check({ model, acts, systems }, report) {
    if (model.state !== "current") return;
    for (const act of acts.values()) {
      for (const { id, part } of partakersOf(act)) {
        const system = systems.get(id);
        if (system?.status !== "planned") continue;
        report({
          at: placeOf(act, part),
          message: `${capital(the("system", system))} is only planned, but ${theAct(act)} uses it today.`,
          help: phrase`Name the system that does it now, or write ${item("state", "future")} where the blueprint shows what shall be.`,
          related: [{ span: placeOf(system, "status"), message: `${quoted(system.title)} is planned` }],
        });
      }
    }
  },
};
