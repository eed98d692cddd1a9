import type { Model } from "../../model/blueprint.js";
import type { Act, Action, Decision } from "../../model/journey.js";
import { code } from "./text/code.js";
import { listed, type Markdown, md } from "./text/markdown.js";
import { mention, shortened, type Titled } from "./titles.js";

/** The title of the thing with an id; the id itself where the model doesn't hold it. */
export type TitleOf = (id: string) => Markdown;

/** The titles of all that a model's references can name. */
export interface Names {
  readonly goal: TitleOf;
  readonly persona: TitleOf;
  readonly role: TitleOf;
  readonly channel: TitleOf;
  readonly system: TitleOf;
  readonly measure: TitleOf;
  readonly insight: TitleOf;
  readonly phase: TitleOf;
  readonly step: TitleOf;
  readonly initiative: TitleOf;
  /** By `step.id`. */
  readonly pain: TitleOf;
  /** By `step.id`: a pain or an opportunity. */
  readonly matter: TitleOf;
  /** By `dimension.tier`. */
  readonly tier: TitleOf;
  /** A role, system or persona, or the word `customer`. */
  readonly doer: TitleOf;
  /** The same, with the owner of a system in brackets. */
  readonly party: TitleOf;
  /** A step by its id; an action or decision by its path, with its step in brackets. */
  readonly place: TitleOf;
  /** An action or decision by its path. */
  readonly deed: TitleOf;
  /** By path. */
  readonly act: (path: string) => Act | undefined;
}

export function namesOf(model: Model): Names {
  const acts = new Map(model.steps.flatMap(actsOf).map((act) => [act.path, act]));
  const pains = model.steps.flatMap((step) => step.pains);
  const opportunities = model.steps.flatMap((step) => step.opportunities);
  const step = titles(model.steps, ({ id }) => id);
  const role = titles(model.roles, ({ id }) => id);
  const doer = titles(
    [{ id: "customer", title: "Customer" }, ...model.personas, ...model.roles, ...model.systems],
    ({ id }) => id,
  );
  const owners = new Map(model.systems.map(({ id, owner }) => [id, owner]));
  return {
    goal: titles(model.goals, ({ id }) => id),
    persona: titles(model.personas, ({ id }) => id),
    role,
    channel: titles(model.channels, ({ id }) => id),
    system: titles(model.systems, ({ id }) => id),
    measure: titles(model.measures, ({ id }) => id),
    insight: titles(model.insights, ({ id }) => id),
    phase: titles(model.phases, ({ id }) => id),
    step,
    initiative: titles(model.initiatives, ({ id }) => id),
    pain: titles(pains, ({ path }) => path),
    matter: titles([...pains, ...opportunities], ({ path }) => path),
    tier: tierTitles(model),
    doer,
    party: (id) => {
      const owner = owners.get(id);
      return owner === undefined ? doer(id) : md`${doer(id)} (${role(owner)})`;
    },
    place: (id) => {
      const act = acts.get(id);
      return act === undefined ? step(id) : md`${mention(act)} (${step(act.step)})`;
    },
    deed: titles([...acts.values()], ({ path }) => path),
    act: (path) => acts.get(path),
  };
}

/** A step's actions and decisions in their order. */
export function actsOf(step: {
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
}): readonly (Action | Decision)[] {
  return [...step.actions, ...step.decisions].toSorted((a, b) => a.order - b.order);
}

/** A place as seen from a step: with its own step in brackets only where that is another one. */
export function placeFrom(step: string, path: string, names: Names): Markdown {
  return names.act(path)?.step === step ? names.deed(path) : names.place(path);
}

/** Who does an action, by id: those it names, else the systems that it uses, else in the customer lane the customer. */
export function doersOf(act: Act): readonly string[] {
  if (act.by.length > 0) return act.by;
  if (act.lane === "customer") return ["customer"];
  return act.using;
}

/** Titles of several, with commas. */
export function all(ids: readonly string[], title: TitleOf): Markdown {
  return listed(ids.map(title));
}

/** The title of one that may be missing. */
export function one(id: string | undefined, title: TitleOf): Markdown {
  return id === undefined ? md`` : title(id);
}

function titles<Thing extends Titled>(things: readonly Thing[], key: (thing: Thing) => string): TitleOf {
  const known = new Map(things.map((thing) => [key(thing), mention(thing)]));
  return (id) => known.get(id) ?? code(shortened(id));
}

function tierTitles({ dimensions }: Model): TitleOf {
  const tiers = dimensions.flatMap(({ id, tiers }) => tiers.map((tier) => ({ ...tier, path: `${id}.${tier.id}` })));
  return titles(tiers, ({ path }) => path);
}
