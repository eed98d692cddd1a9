import type { Severity } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/blueprint.js";
import type { Element } from "../model/element.js";
import { type Condition, holds } from "./condition.js";
import { capital, cutTo, listed, the, theAct, theStep } from "./naming.js";
import type { Rule } from "./rule.js";

/** A team's own standard, told in the settings: what every element of a kind must have. */
export interface CustomRule {
  readonly id: string;
  /** A word of the language: `step`, `measure`; `action` for the actions of all lanes. */
  readonly for: string;
  /** Which of them it is for: those of which all of these hold. */
  readonly where: readonly Condition[];
  readonly require: readonly Condition[];
  /** The standard, in the team's words. */
  readonly message: string;
  readonly severity: Severity;
}

/** A standard is a sentence; of a longer one each finding tells the beginning, in characters. */
const longest = 240;

/** The rule that finds where a team's standard isn't kept. */
export function customRule({ id, for: kind, where, require, message, severity }: CustomRule): Rule {
  const standard = cutTo(longest, message.trim().replace(/\.$/, ""));
  return {
    id,
    severity,
    finds: standard,
    minimal: true,
    check({ model }, report) {
      for (const { element, name } of elementsOf(model, kind)) {
        if (!where.every((condition) => holds(condition, element))) continue;
        const lacking = require.filter((condition) => !holds(condition, element));
        if (lacking.length === 0) continue;
        report({
          at: element.origin.name,
          message: `${capital(standard)}: ${name} doesn't have ${listed(lacking.map(({ written }) => `\`${written}\``))}.`,
        });
      }
    },
  };
}

interface NamedElement {
  readonly element: Element;
  readonly name: string;
}

/** The elements of a kind in a blueprint, with what messages call them. */
function elementsOf(model: Model, kind: string): readonly NamedElement[] {
  const { steps } = model;
  const acts = steps.flatMap((step) => step.actions);
  switch (kind) {
    case "blueprint":
      return [{ element: model, name: the("blueprint", model) }];
    case "step":
    case "ancillary":
      return steps
        .filter((step) => step.ancillary === (kind === "ancillary"))
        .map((element) => ({ element, name: theStep(element) }));
    case "action":
      return acts.map((element) => ({ element, name: theAct(element) }));
    case "decision":
      return steps.flatMap((step) => step.decisions.map((element) => ({ element, name: theAct(element) })));
    case "pain":
      return steps.flatMap((step) => step.pains.map((element) => ({ element, name: the(kind, element) })));
    case "opportunity":
      return steps.flatMap((step) => step.opportunities.map((element) => ({ element, name: the(kind, element) })));
    case "handshake":
      return model.handshakes
        .filter((handshake) => handshake.kind !== "option")
        .map((element) => ({ element, name: `the handshake from \`${element.from}\` to \`${element.to}\`` }));
    default: {
      const list = lists.get(kind)?.(model);
      if (list !== undefined) return list.map((element) => ({ element, name: the(kind, element) }));
      return acts.filter(({ lane }) => lane === kind).map((element) => ({ element, name: theAct(element) }));
    }
  }
}

type Lists = (model: Model) => readonly (Element & { readonly id: string; readonly title: string })[];

const lists: ReadonlyMap<string, Lists> = new Map<string, Lists>([
  ["goal", (model) => model.goals],
  ["persona", (model) => model.personas],
  ["role", (model) => model.roles],
  ["channel", (model) => model.channels],
  ["system", (model) => model.systems],
  ["measure", (model) => model.measures],
  ["insight", (model) => model.insights],
  ["phase", (model) => model.phases],
  ["entry", (model) => model.entries],
  ["exit", (model) => model.exits],
  ["dimension", (model) => model.dimensions],
  ["path", (model) => model.paths],
  ["initiative", (model) => model.initiatives],
]);
