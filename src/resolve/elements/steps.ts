import { opportunityPriority, painPriority } from "../../measures/priorities.js";
import type { Action, Decision, Handshake, Opportunity, Pain, Phase, Step } from "../../model/journey.js";
import type { Statement } from "../../syntax/ast.js";
import { type Declared, pathOf } from "../declared.js";
import type { Reading } from "../references.js";
import { readAction, readDecision } from "./acts.js";
import { readLinks, readOptions } from "./handshakes.js";
import { readNamed } from "./named.js";

/** What a phase or step gives: itself, and the handshakes in it, which the model keeps in one list. */
export interface WithHandshakes<T> {
  readonly element: T;
  readonly handshakes: readonly Handshake[];
}

export function readPhase(declared: Declared, steps: readonly string[], reading: Reading): Phase {
  return readNamed<Phase>(declared, reading, {
    last: ({ measuredBy }) => ({ measuredBy: withOwn(measuredBy, declared.statement, reading), steps }),
  });
}

/** A step of a phase, or an ancillary. */
export function readStep(declared: Declared, phase: string | undefined, outer: Reading): WithHandshakes<Step> {
  const reading: Reading = { ...outer, step: declared };
  const handshakes: Handshake[] = [];
  const actions: Action[] = [];
  const decisions: Decision[] = [];
  for (const item of declared.statement.items) {
    const act = reading.scope.names.of.get(item);
    const order = actions.length + decisions.length;
    if (act?.kind === "action") {
      actions.push(readAction(act, order, reading));
      for (const each of readLinks(item, act, reading)) handshakes.push(each);
    } else if (act?.kind === "decision") {
      const ways = readOptions(act, reading);
      decisions.push(readDecision(act, order, ways, reading));
      for (const each of ways.map(({ handshake }) => handshake)) handshakes.push(each);
    } else if (item.word.form === "handshake") {
      for (const each of readLinks(item, undefined, reading)) handshakes.push(each);
    }
  }
  const pains = heldIn(declared, "pain", reading).map((pain) => readPain(pain, reading));
  const opportunities = heldIn(declared, "opportunity", reading).map((chance) => readOpportunity(chance, reading));
  const element = readNamed<Step>(declared, reading, {
    // In the order in which the model prints them; what the block says takes the place of what is empty here.
    first: {
      ...(phase === undefined ? {} : { phase }),
      ...{ ancillary: declared.kind === "ancillary", key: false, actions, decisions },
      ...{ emotions: [], thoughts: [], needs: [], pains, opportunities, delights: [], measuredBy: [] },
    },
    defaults: { contact: "direct" },
    last: ({ measuredBy }) => ({ measuredBy: withOwn(measuredBy, declared.statement, reading) }),
  });
  return { element, handshakes };
}

function readPain(declared: Declared, reading: Reading): Pain {
  return readNamed<Pain>(declared, reading, {
    place: placed(declared),
    last: (pain) => ({ computed: { priority: painPriority(pain) } }),
  });
}

function readOpportunity(declared: Declared, reading: Reading): Opportunity {
  return readNamed<Opportunity>(declared, reading, {
    place: placed(declared),
    last: (opportunity) => ({ computed: { priority: opportunityPriority(opportunity) } }),
  });
}

function placed(declared: Declared): Pick<Pain, "path" | "step"> {
  return { path: pathOf(declared), step: declared.inside!.id };
}

function heldIn({ statement }: Declared, kind: string, { scope }: Reading): readonly Declared[] {
  return statement.items.flatMap((item) => scope.names.of.get(item) ?? []).filter((held) => held.kind === kind);
}

/** The measures named, and those declared in the block, which belong to it by standing there. */
function withOwn(named: readonly string[], { items }: Statement, { scope }: Reading): readonly string[] {
  const own = items.flatMap((item) => (item.word.word === "measure" ? (scope.names.of.get(item)?.id ?? []) : []));
  return [...new Set([...named, ...own])];
}
