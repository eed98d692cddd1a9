import type { Model } from "../../model/blueprint.js";
import type { Act, Handshake, Step } from "../../model/journey.js";
import type { Renames } from "./renames.js";

/** The older side in the newer one's names, as far as a drawing of the journey shows them. */
export function carryNames(model: Model, names: Renames): Model {
  const measures = (ids: readonly string[]): readonly string[] => ids.map((id) => names.now("measure", id));
  const named =
    (kind: Parameters<Renames["now"]>[0]) =>
    <T extends { readonly id: string }>(element: T): T => ({ ...element, id: names.now(kind, element.id) });
  return {
    ...model,
    personas: model.personas.map(named("persona")),
    roles: model.roles.map(named("role")),
    systems: model.systems.map(named("system")),
    channels: model.channels.map(named("channel")),
    measures: model.measures.map(named("measure")),
    phases: model.phases.map((phase) => ({
      ...named("phase")(phase),
      measuredBy: measures(phase.measuredBy),
      steps: phase.steps.map((id) => names.now("step", id)),
    })),
    steps: model.steps.map((step) => carryStep(step, names)),
    handshakes: carryHandshakes(model.handshakes, names),
    entries: model.entries.map(({ to, ...entry }) => ({
      ...named("entry")(entry),
      ...(to === undefined ? {} : { to: names.nowIn("action", to) }),
    })),
    exits: model.exits.map((exit) => ({ ...named("exit")(exit), at: names.nowIn("action", exit.at) })),
  };
}

function carryStep(step: Step, names: Renames): Step {
  const id = names.now("step", step.id);
  const phase = step.phase === undefined ? {} : { phase: names.now("phase", step.phase) };
  const own = <T extends { readonly path: string; readonly step: string }>(kind: "action" | "pain", element: T): T => ({
    ...element,
    path: names.nowIn(kind, element.path),
    step: id,
  });
  const actors = (act: Act): Pick<Act, "by" | "using" | "via"> => ({
    by: act.by.map((each) => names.now(act.lane === "customer" ? "persona" : "role", each)),
    using: act.using.map((each) => names.now("system", each)),
    via: act.via.map((each) => names.now("channel", each)),
  });
  const measured = <T extends { readonly measuredBy: readonly string[] }>(element: T): T => ({
    ...element,
    measuredBy: element.measuredBy.map((each) => names.now("measure", each)),
  });
  return {
    ...measured(step),
    ...phase,
    id,
    actions: step.actions.map((act) => measured({ ...own("action", act), ...actors(act) })),
    decisions: step.decisions.map((act) => ({ ...own("action", act), ...actors(act) })),
    pains: step.pains.map((pain) => own("pain", pain)),
    opportunities: step.opportunities.map((each) => own("pain", each)),
  };
}

function carryHandshakes(handshakes: readonly Handshake[], names: Renames): readonly Handshake[] {
  return handshakes.map((handshake) => {
    const kind = handshake.kind === "option" ? "option" : "handshake";
    const old = `${handshake.from} -> ${handshake.to}`;
    const now = names.now(kind, old);
    const [from, to] =
      now === old || now.endsWith("~")
        ? [names.nowIn("action", handshake.from), names.nowIn("action", handshake.to)]
        : now.split(" -> ");
    const measuredBy = handshake.measuredBy.map((id) => names.now("measure", id));
    return { ...handshake, from: from!, to: to!, measuredBy };
  });
}
