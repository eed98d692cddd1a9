import { item } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import type { Element } from "../../model/element.js";
import { actsInOrder } from "../../model/index.js";
import type { Waiting } from "../../model/journey.js";
import { writeLiteral } from "../../values/write.js";
import { theAct, theStep } from "../naming.js";
import { placeOfFirst } from "../place.js";
import type { Rule } from "../rule.js";

export const waitUnseen: Rule = {
  id: "wait/unseen",
  severity: "warning",
  finds: "a wait marked `unseen`, or of unknown length",
  minimal: false,
  check({ model }, report) {
    const checkWait = (element: Element & { readonly waits?: Waiting }, where: () => string): void => {
      if (element.waits === undefined) return;
      const { value, unseen } = element.waits;
      if (value === "unknown") {
        report({
          at: placeOfFirst(element, "waits.value", "waits"),
          message: `Nobody knows how long the customer waits ${where()}.`,
          help: phrase`Find out and write it: ${item("waits", "2d")}.`,
        });
      } else if (unseen) {
        report({
          at: placeOfFirst(element, "waits.unseen", "waits"),
          message: `The customer waits ${writeLiteral(value)} ${where()}, and nothing tells them how long or why.`,
          help: "Tell them, by an evidence or a frontstage action, and leave `unseen` out.",
        });
      }
    };
    for (const step of model.steps) {
      checkWait(step, () => `before ${theStep(step)}`);
      for (const act of actsInOrder(step)) checkWait(act, () => `in ${theAct(act)}`);
    }
  },
};
