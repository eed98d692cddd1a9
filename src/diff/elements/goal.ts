import { field, type KindRow, measuredBy, reference, references, saying } from "../rows.js";

export const goal: KindRow = {
  kind: "goal",
  noun: "goal",
  removed: "breaking",
  renamed: "notable",
  fields: [
    ...saying,
    field("kind", "kind"),
    field("priority", "priority"),
    measuredBy,
    field("targets", "targets", { code: "target", many: "set" }),
    reference("owner", "owner", ["actor"]),
    references("persona", "personas", ["persona"]),
  ],
};
