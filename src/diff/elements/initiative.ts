import { field, type KindRow, reference, references, saying, within } from "../rows.js";

export const initiative: KindRow = {
  kind: "initiative",
  noun: "initiative",
  removed: "notable",
  renamed: "notable",
  fields: [
    ...saying,
    field("objective", "objective", { isText: true }),
    field("outcome", "outcome", { isText: true }),
    references("resolves", "resolved pains and opportunities", ["matter"]),
    field("improves", "improved measures", { many: "set", references: within("measure", ["measure"]) }),
    reference("owner", "owner", ["actor"]),
    references("involves", "involved roles", ["actor"]),
    field("from", "first day"),
    field("to", "last day"),
    field("status", "status"),
    field("effort", "effort"),
    field("impact", "impact"),
    references("depends", "prerequisites", ["initiative"]),
    references("introduces", "new systems", ["actor"]),
    references("retires", "retired systems", ["actor"]),
    field("horizon", "horizon"),
    field("budget", "budget"),
    field("progress", "progress"),
    references("supports", "goals", ["goal"]),
  ],
};
