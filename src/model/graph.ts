import { joinedByAncillaries, type Pair } from "./ancillary-ways.js";
import type { Model } from "./blueprint.js";
import { type Digraph, digraph, type Edge, edgesOf, reachable, reversed } from "./digraph.js";
import { actsInOrder } from "./index.js";
import type { Action, Decision, Path } from "./journey.js";

/** Where one thing of a blueprint leads to, by handshakes and options; an exchange leads both ways. */
export interface JourneyGraph {
  /** Between the paths of actions and decisions. */
  readonly acts: Digraph;
  /** Between steps, ancillaries included. */
  readonly steps: Digraph;
}

/** The graph of a blueprint, in time linear in its size. */
export function graphOf(model: Model): JourneyGraph {
  const stepOf = new Map<string, string>();
  for (const act of actsOf(model)) stepOf.set(act.path, act.step);
  const acts = digraph(stepOf.keys(), ways(model));
  const steps = digraph(
    model.steps.map((step) => step.id),
    lift(ways(model), stepOf),
  );
  return { acts, steps };
}

/** The actions and decisions of a blueprint, step by step, as they were written. */
export function* actsOf(model: Model): Iterable<Action | Decision> {
  for (const step of model.steps) yield* actsInOrder(step);
}

/**
 * The actions and decisions from which a way leads back to the customer: to the customer's side of the line of visibility,
 * or to a step where an entry or exit stands. Those that are there already are among them.
 */
export function returningActs(model: Model, graph: JourneyGraph): ReadonlySet<string> {
  const gates = new Set<string>();
  for (const place of [...model.entries.map((entry) => entry.to), ...model.exits.map((exit) => exit.at)]) {
    if (place !== undefined) gates.add(stepOfPlace(place));
  }
  const back: string[] = [];
  for (const act of actsOf(model)) {
    if (act.lane === "customer" || act.lane === "frontstage" || gates.has(act.step)) back.push(act.path);
  }
  return reachable(reversed(graph.acts), back);
}

/**
 * The steps that a way leads to from the first step, the first step of a path, or an entry. Ancillaries are begun by their
 * trigger, and what puts a failure right is a way as well.
 */
export function reachableSteps(model: Model, graph: JourneyGraph): ReadonlySet<string> {
  const starts: string[] = model.steps.filter((step) => step.ancillary).map((step) => step.id);
  const first = model.steps.find((step) => !step.ancillary);
  if (first !== undefined) starts.push(first.id);
  for (const path of model.paths) if (path.steps[0] !== undefined) starts.push(path.steps[0]);
  for (const entry of model.entries) if (entry.to !== undefined) starts.push(stepOfPlace(entry.to));
  const mends = [...recoveries(model)];
  if (mends.length === 0) return reachable(graph.steps, starts);
  return reachable(digraph(graph.steps.keys(), [...edgesOf(graph.steps), ...mends]), starts);
}

/** Two neighbours of a written path that nothing leads between: `at` is the place of the second in `path.steps`. */
interface Gap extends Pair {
  readonly path: Path;
  readonly at: number;
}

/** The gaps in the written paths, each pair of a path once; a way may lead through ancillaries. */
export function gapsInPaths(model: Model, graph: JourneyGraph): readonly Gap[] {
  const gaps: Gap[] = [];
  const linked = new Map([...graph.steps].map(([step, next]) => [step, new Set(next)]));
  for (const path of model.paths) {
    const seen = new Set<string>();
    path.steps.forEach((to, at) => {
      const from = path.steps[at - 1];
      if (from === undefined || from === to || linked.get(from)?.has(to) || seen.has(`${from} ${to}`)) return;
      seen.add(`${from} ${to}`);
      gaps.push({ path, at, from, to });
    });
  }
  if (gaps.length === 0) return gaps;
  const ancillaries = new Set(model.steps.filter((step) => step.ancillary).map((step) => step.id));
  const joined = joinedByAncillaries(gaps, graph.steps, ancillaries);
  return gaps.filter((gap) => !joined.has(gap));
}

function* ways(model: Model): Iterable<Edge> {
  for (const { from, to, kind } of model.handshakes) {
    yield [from, to];
    if (kind === "exchange") yield [to, from];
  }
}

function* recoveries(model: Model): Iterable<Edge> {
  for (const act of actsOf(model)) {
    for (const fail of act.fails) if (fail.recovers !== undefined) yield [act.step, stepOfPlace(fail.recovers)];
  }
}

function* lift(edges: Iterable<Edge>, stepOf: ReadonlyMap<string, string>): Iterable<Edge> {
  for (const [from, to] of edges) {
    const sender = stepOf.get(from);
    const receiver = stepOf.get(to);
    if (sender !== undefined && receiver !== undefined && sender !== receiver) yield [sender, receiver];
  }
}

/** The step of a place: of `pay.tap` it is `pay`, a step is its own. */
function stepOfPlace(place: string): string {
  const dot = place.indexOf(".");
  return dot === -1 ? place : place.slice(0, dot);
}
