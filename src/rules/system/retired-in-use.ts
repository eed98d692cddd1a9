import { placeOf } from "../../model/element.js";
import { partakersOf } from "../acting.js";
import { capital, the, theAct } from "../naming.js";
import type { Rule } from "../rule.js";

export const systemRetiredInUse: Rule = {
  id: "system/retired-in-use",
  severity: "error",
  finds: "an action that uses a retired system, or one whose `until` has passed",
  minimal: true,
  check({ acts, systems, today }, report) {
    for (const act of acts.values()) {
      for (const { id, part } of partakersOf(act)) {
        const system = systems.get(id);
        if (system === undefined) continue;
        const { status, until } = system;
        const retired = status === "retired";
        if (!retired && (until === undefined || until >= today)) continue;
        const why = retired ? "is retired" : `was in use until ${until}`;
        const help = "Name the system that does it now, or correct the system's `status` and `until`.";
        report({
          at: placeOf(act, part),
          message: `${capital(theAct(act))} uses ${the("system", system)}, which ${why}.`,
          help,
          related: [
            { span: placeOf(system, retired ? "status" : "until"), message: retired ? "retired" : "until here" },
          ],
        });
      }
    }
  },
};
