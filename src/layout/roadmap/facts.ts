import type { Model } from "../../model/blueprint.js";
import type { Initiative } from "../../model/roadmap.js";
import { amountText } from "../page/amounts.js";
import { dot, together } from "../page/block.js";
import type { Names } from "../page/names.js";

/** What is told of an initiative: a word and what belongs to it. */
export interface Fact {
  readonly word: string;
  readonly words: string;
}

/** What things are called that an initiative refers to. */
export interface Titles {
  readonly names: Names;
  readonly of: (id: string) => string;
  readonly measure: (id: string) => string;
  readonly goal: (id: string) => string;
}

export function titlesOf(model: Model, names: Names): Titles {
  const findings = new Map(
    model.steps
      .flatMap(({ pains, opportunities }) => [...pains, ...opportunities])
      .map(({ path, title }) => [path, title]),
  );
  const measures = new Map(model.measures.map(({ id, title }) => [id, title]));
  const goals = new Map(model.goals.map(({ id, title }) => [id, title]));
  return {
    names,
    of: (path) => findings.get(path) ?? path,
    measure: (id) => measures.get(id) ?? id,
    goal: (id) => goals.get(id) ?? id,
  };
}

/** Status, days, effort and the like, in one line. */
export function statusLine({ status, from, to, progress, impact, effort, budget }: Initiative): string {
  const days = from === undefined ? to && `until ${to}` : to === undefined ? `from ${from}` : `${from} to ${to}`;
  const facts = [
    status,
    days,
    progress && `${amountText(progress)} done`,
    impact && `impact ${impact}/5`,
    effort && `effort ${effort}/5`,
    budget && amountText(budget),
  ];
  return facts.flatMap((fact) => (fact === undefined || fact === 0 || fact === "" ? [] : [together(fact)])).join(dot);
}

/** What it is for and what it changes. */
export function factsOf(initiative: Initiative, { names, of, measure, goal }: Titles): readonly Fact[] {
  const { objective, resolves, improves, introduces, retires, supports, involves } = initiative;
  const improved = improves.map(({ measure: id, to }) =>
    to === undefined ? measure(id) : `${measure(id)} ${together(`to ${amountText(to)}`)}`,
  );
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ["Objective", objective === undefined ? [] : [objective]],
    ["Resolves", resolves.map(of)],
    ["Improves", improved],
    ["Introduces", introduces.map(names.actor)],
    ["Retires", retires.map(names.actor)],
    ["Serves", supports.map(goal)],
    ["With", involves.map(names.role)],
  ];
  return facts.flatMap(([word, list]) => (list.length === 0 ? [] : [{ word, words: list.join("; ") }]));
}
