import type { Model } from "../../model/blueprint.js";
import { actsOf } from "../../model/graph.js";
import type { Act, Handshake } from "../../model/journey.js";
import type { Parties, Party } from "./parties.js";

/** Whether somebody waits for it, needn't, or both sides act at once. */
export type Manner = "handover" | "notify" | "exchange";

/** All that one party hands over to another in one manner. */
export interface Flow {
  readonly from: Party;
  readonly to: Party;
  readonly manner: Manner;
  readonly handshakes: readonly Handshake[];
  /** What is handed over, each once, the most frequent first. */
  readonly labels: readonly string[];
  /** What the receiver does with it, each once, in the order in which it was written. */
  readonly outcomes: readonly string[];
  /** From 1, the heaviest; equal ones in the order in which they were written. */
  readonly rank: number;
}

/** As many of the heaviest are listed below the picture, with their numbers: among those of one handshake none stands out. */
const mostRanked = 5;

export function isRanked({ rank, handshakes }: Flow): boolean {
  return rank <= mostRanked && handshakes.length > 1;
}

/**
 * Handshakes between different parties, by who and to whom, the heaviest first. What a decision leads to is handed over;
 * an exchange goes both ways, and is kept under the party that it was first written for.
 */
export function flowsOf(model: Model, parties: Parties): readonly Flow[] {
  const acts = new Map([...actsOf(model)].map((act) => [act.path, act]));
  const found = new Map<string, { from: Party; to: Party; manner: Manner; handshakes: Handshake[] }>();
  for (const handshake of model.handshakes) {
    const [sending, taking] = [acts.get(handshake.from), acts.get(handshake.to)];
    if (sending === undefined || taking === undefined) continue;
    const from = parties.of(sending);
    const to = parties.named(handshake.acceptedBy ?? "") ?? parties.of(taking);
    if (from === to) continue;
    const manner = handshake.kind === "option" ? "handover" : handshake.kind;
    const key = (a: Party, b: Party): string => JSON.stringify([manner, a.key, b.key]);
    const same = found.get(key(from, to)) ?? (manner === "exchange" ? found.get(key(to, from)) : undefined);
    if (same === undefined) found.set(key(from, to), { from, to, manner, handshakes: [handshake] });
    else same.handshakes.push(handshake);
  }
  return [...found.values()]
    .sort((a, b) => b.handshakes.length - a.handshakes.length)
    .map((flow, i) => {
      const outcomes = [...new Set(flow.handshakes.flatMap(({ to }) => acts.get(to)?.title ?? []))];
      return { ...flow, labels: labelsOf(flow.handshakes, acts), outcomes, rank: i + 1 };
    });
}

/** An option says nothing without the question that it answers. */
function labelsOf(handshakes: readonly Handshake[], acts: ReadonlyMap<string, Act>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { label, carries, kind, from } of handshakes) {
    const written = (label ?? carries ?? "").trim();
    if (written === "") continue;
    const what = kind === "option" ? `${acts.get(from)?.title ?? ""} ${written}` : written;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([what]) => what);
}

/** Two parties and everything between them. */
export interface Bond {
  readonly upper: Party;
  readonly lower: Party;
  /** Those that go down first. */
  readonly flows: readonly Flow[];
}

/** Flows by the two parties that they join; `layerOf` says which of them stands higher. */
export function bondsOf(flows: readonly Flow[], layerOf: (party: Party) => number): readonly Bond[] {
  const bonds = new Map<string, { upper: Party; lower: Party; flows: Flow[] }>();
  for (const flow of flows) {
    const down = layerOf(flow.from) < layerOf(flow.to);
    const [upper, lower] = down ? [flow.from, flow.to] : [flow.to, flow.from];
    const key = JSON.stringify([upper.key, lower.key]);
    const bond = bonds.get(key) ?? { upper, lower, flows: [] };
    bonds.set(key, bond);
    bond.flows.push(flow);
  }
  const order = (bond: Bond, { from, manner }: Flow): number =>
    manner === "exchange" ? 1 : from === bond.upper ? 0 : 2;
  return [...bonds.values()].map((bond) => ({
    ...bond,
    flows: bond.flows.toSorted((a, b) => order(bond, a) - order(bond, b)),
  }));
}
