import { notification } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import type { Act } from "../../model/journey.js";
import { doersOf } from "../acting.js";
import { theAct } from "../naming.js";
import type { Prepared, Rule } from "../rule.js";

export const handshakeNoSla: Rule = {
  id: "handshake/no-sla",
  severity: "info",
  finds: "a notification `~>` between two different roles or systems that has no `sla`",
  minimal: false,
  check(subject, report) {
    for (const handshake of subject.model.handshakes) {
      if (handshake.kind !== "notify" || handshake.sla !== undefined) continue;
      const from = subject.acts.get(handshake.from);
      const to = subject.acts.get(handshake.to);
      if (from === undefined || to === undefined || !areDifferent(from, to, subject)) continue;
      report({
        at: handshake.origin.name,
        message: `Nothing says how soon this notification must have been taken up by ${theAct(to)}.`,
        help: phrase`Write it in full, with its \`sla\`: ${notification(handshake.from, handshake.to)}.`,
      });
    }
  },
};

/** Both sides are roles or systems, and none of them stands on both. */
function areDifferent(from: Act, to: Act, { roles, systems }: Prepared): boolean {
  const [senders, receivers] = [from, to].map((act) => doersOf(act).filter((id) => roles.has(id) || systems.has(id)));
  if (senders === undefined || receivers === undefined || senders.length === 0 || receivers.length === 0) return false;
  const same = new Set(senders);
  return !receivers.some((id) => same.has(id));
}
