import type { Model } from "../model/blueprint.js";
import type { Change } from "./change.js";
import { plain } from "./draft.js";
import { quote } from "./spell.js";

/** The change that a whole blueprint came or went. */
export function sayBlueprint(way: "added" | "removed", model: Model): Change {
  const isNew = way === "added";
  const [value, text, at] = [plain(model), quote(model.title), model.origin.name];
  return {
    code: `blueprint/${way}`,
    class: isNew ? "notable" : "breaking",
    kind: "blueprint",
    way,
    field: null,
    path: model.id,
    oldPath: isNew ? null : model.id,
    title: model.title,
    blueprint: model.id,
    before: isNew ? null : value,
    after: isNew ? value : null,
    beforeText: isNew ? null : text,
    afterText: isNew ? text : null,
    oldAt: isNew ? null : at,
    newAt: isNew ? at : null,
    message: `The blueprint \`${model.id}\` (${text}) is ${isNew ? "new" : "gone"}.`,
    phase: null,
    step: null,
    along: [],
  };
}
