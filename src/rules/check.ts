import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { saidAt } from "../diagnostics/spelled.js";
import { prepare } from "./prepare.js";
import type { Rule, Subject } from "./rule.js";

/** What the rules find in one blueprint, rule by rule in their order. Takes time linear in the blueprint's size. */
export function check(rules: readonly Rule[], subject: Subject): readonly Diagnostic[] {
  const prepared = prepare(subject);
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    rule.check(
      prepared,
      ({ at, message, help: said, related, fix }) => {
        const help = said === undefined ? undefined : saidAt(at, said);
        found.push({ rule: rule.id, severity: rule.severity, span: at, message, help, related, fix });
      },
      (name) => optionOf(rule, name),
    );
  }
  return found;
}

function optionOf(rule: Rule, name: string): number {
  const option = rule.options?.find((each) => each.name === name);
  if (option === undefined) throw new Error(`rule ${rule.id} has no option ${name}`);
  return option.value;
}
