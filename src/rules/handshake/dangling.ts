import { action, behindItsTitle, entryFrom, exitTo, item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import type { Act, Handshake } from "../../model/journey.js";
import { doersOf } from "../acting.js";
import { quoted, the, theAct } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Finding, Prepared, Rule } from "../rule.js";

export const handshakeDangling: Rule = {
  id: "handshake/dangling",
  severity: "error",
  finds:
    "a handshake one side of which doesn't answer: an exit with no entry that takes it, an entry whose `from` has no such exit, a handshake into evidence (a thing can't act), an exchange `<->` with nobody on one side",
  minimal: true,
  check(subject, report) {
    for (const handshake of subject.model.handshakes) checkHandshake(handshake, subject, report);
    checkExits(subject, report);
    checkEntries(subject, report);
  },
};

function checkHandshake(handshake: Handshake, { acts }: Prepared, report: (finding: Finding) => void): void {
  const sides = handshake.kind === "exchange" ? (["from", "to"] as const) : (["to"] as const);
  for (const side of sides) {
    const act = acts.get(handshake[side]);
    if (act === undefined) continue;
    const said = whyItCannotAnswer(act, handshake);
    if (said === undefined) continue;
    const related = [{ span: act.origin.name, message: `${quoted(act.title)} is declared here` }];
    report({ at: placeOfFirst(handshake, side, "target"), ...said, related });
  }
}

function whyItCannotAnswer(act: Act, { kind }: Handshake): Pick<Finding, "message" | "help"> | undefined {
  if (isThing(act)) {
    const message = `A handshake can't lead into ${theAct(act)}: a thing can't act.`;
    const help = phrase`Hand over to an action of somebody, and let ${action("evidence", "…", act.id)} stand beside it.`;
    return { message, help };
  }
  if (kind !== "exchange" || act.lane === "customer" || doersOf(act).length > 0) return undefined;
  const message = `Both sides act in an exchange, but nobody does ${theAct(act)}.`;
  return {
    message,
    help: phrase`Say who does it: ${item("by", "ROLE")} or ${item("using", "SYSTEM")} ${behindItsTitle}.`,
  };
}

function isThing(act: Act): boolean {
  return act.lane === "evidence" && !("options" in act);
}

function checkExits({ model, workspace }: Prepared, report: (finding: Finding) => void): void {
  for (const exit of model.exits) {
    const [blueprint, entry] = splitGate(exit.to);
    const there = workspace.get(blueprint);
    if (there?.entries.has(entry)) continue;
    const why =
      there === undefined ? noBlueprint(blueprint) : `the blueprint \`${blueprint}\` has no entry \`${entry}\``;
    report({
      at: placeOf(exit, "to"),
      message: `Nobody takes the customers of ${the("exit", exit)}: ${why}.`,
      help: phrase`Write ${entryFrom(entry, `${model.id}.${exit.id}`)} in the blueprint \`${blueprint}\`.`,
    });
  }
}

function checkEntries({ model, workspace }: Prepared, report: (finding: Finding) => void): void {
  for (const entry of model.entries) {
    if (entry.from === undefined) continue;
    const [blueprint, id] = splitGate(entry.from);
    const there = workspace.get(blueprint);
    const exit = there?.exits.get(id);
    const here = `${model.id}.${entry.id}`;
    if (exit !== undefined && leadsTo(exit.to, here, workspace)) continue;
    const why =
      there === undefined
        ? noBlueprint(blueprint)
        : exit === undefined
          ? `the blueprint \`${blueprint}\` has no exit \`${id}\``
          : `the exit \`${entry.from}\` leads to \`${exit.to}\``;
    report({
      at: placeOf(entry, "from"),
      message: `Nobody sends the customers that ${the("entry", entry)} expects: ${why}.`,
      help: phrase`Write ${exitTo(id, here)} in the blueprint \`${blueprint}\`, or leave \`from\` out.`,
    });
  }
}

/** Another blueprint's exit may name this one by an alias of its own, so that a blueprint nobody knows may be it. */
function leadsTo(to: string, entry: string, workspace: Prepared["workspace"]): boolean {
  const [blueprint, id] = splitGate(to);
  return to === entry || (!workspace.has(blueprint) && id === splitGate(entry)[1]);
}

function noBlueprint(id: string): string {
  return `no blueprint \`${id}\` is in the workspace`;
}

function splitGate(gate: string): readonly [blueprint: string, id: string] {
  const dot = gate.lastIndexOf(".");
  return [gate.slice(0, Math.max(dot, 0)), gate.slice(dot + 1)];
}
