import { field, type KindRow, reference, references, saying } from "../rows.js";

export const pain: KindRow = {
  kind: "pain",
  noun: "pain",
  removed: "notable",
  renamed: "notable",
  fields: [
    ...saying,
    field("severity", "severity"),
    field("frequency", "frequency"),
    references("evidence", "evidence", ["insight"]),
    references("persona", "personas", ["persona"]),
  ],
};

export const opportunity: KindRow = {
  kind: "opportunity",
  noun: "opportunity",
  removed: "notable",
  renamed: "notable",
  fields: [
    ...saying,
    field("impact", "impact"),
    field("effort", "effort"),
    references("resolves", "resolved pains", ["matter"]),
    reference("owner", "owner", ["actor"]),
  ],
};
