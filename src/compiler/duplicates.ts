import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { message } from "../diagnostics/message.js";
import type { Model } from "../model/blueprint.js";
import { compareText } from "./order.js";

const blueprintTwice = message<{ id: string; other: string }>("name/duplicate", ({ id, other }) => ({
  message: `The blueprint \`${id}\` is declared in \`${other}\` too, and their outputs would have the same names.`,
  help: "Give one of them another id.",
}));

/** Findings where several files of a run declare blueprints of one id; the first, by path, keeps it. */
export function duplicateBlueprints(models: ReadonlyMap<string, Model>): readonly Diagnostic[] {
  const first = new Map<string, readonly [path: string, model: Model]>();
  const findings: Diagnostic[] = [];
  for (const [path, model] of [...models].toSorted(([a], [b]) => compareText(a, b))) {
    const earlier = first.get(model.id);
    if (earlier === undefined) first.set(model.id, [path, model]);
    else {
      const related = [{ span: earlier[1].origin.name, message: "declared here" }];
      findings.push(blueprintTwice(model.origin.name, { id: model.id, other: earlier[0] }, { related }));
    }
  }
  return findings;
}
