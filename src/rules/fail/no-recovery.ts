import { recovery, recoveryInBraces } from "../../diagnostics/snippets.js";
import { phrase, type Spelled, spelled } from "../../diagnostics/spelled.js";
import { actsInOrder, isDecision } from "../../model/index.js";
import type { Action, Decision, FailPoint } from "../../model/journey.js";
import type { Span } from "../../text/source.js";
import { cutTo, quoted, theAct } from "../naming.js";
import type { Rule } from "../rule.js";

/** Longer titles are cut in code, in characters. */
const longest = 120;

export const failNoRecovery: Rule = {
  id: "fail/no-recovery",
  severity: "warning",
  finds:
    "a fail point that names no `recovers`, whose action hands over directly to no decision, and whose step has no pain",
  minimal: false,
  check({ model, acts, graph }, report) {
    for (const step of model.steps) {
      if (step.pains.length > 0) continue;
      for (const act of actsInOrder(step)) {
        if (act.fails.length === 0) continue;
        const next = (graph.acts.get(act.path) ?? []).map((path) => acts.get(path));
        if (next.some((other) => other !== undefined && isDecision(other))) continue;
        const block = startOfBlock(act.origin.span);
        for (const fail of act.fails) {
          if (fail.recovers !== undefined) continue;
          report({
            at: fail.origin.name,
            message: `Nothing says what happens when ${theAct(act)} fails: ${quoted(fail.title)}.`,
            help: phrase`${placeOfRecovery(act, fail, block)}; or hand over to a decision.`,
          });
        }
      }
    }
  },
};

/** Before the block of its action a fail point takes none itself, so that one must be moved which is to have one. */
function placeOfRecovery(act: Action | Decision, { title, origin }: FailPoint, block: number): Spelled {
  const named = cutTo(longest, title);
  const said = phrase`Say what puts it right: ${recovery(named)}`;
  if (origin.name.start > block) return said;
  const moved = isDecision(act)
    ? phrase`Move it from the decision's line into its braces, with what puts it right: ${recovery(named)}`
    : phrase`Move it from the action's line into braces at its end, with what puts it right: ${recoveryInBraces(named)}`;
  return spelled(moved.text, said.yaml);
}

/** The offset of the brace that opens the block of a statement in the text form, else of the statement's end. */
function startOfBlock({ source, start, end }: Span): number {
  for (const { 0: token, index } of source.text.slice(start, end).matchAll(textOrBrace)) {
    if (token === "{") return start + index;
  }
  return end;
}

const textOrBrace = /"""[\s\S]*?"""|"[^"\\]*(?:\\.[^"\\]*)*"|\{/g;
