import { field, type KindRow, reference, saying } from "../rows.js";

export const channel: KindRow = {
  kind: "channel",
  noun: "channel",
  removed: "use",
  renamed: "notable",
  fields: [...saying, field("kind", "kind"), reference("owner", "owner", ["actor"])],
};

export const system: KindRow = {
  kind: "system",
  noun: "system",
  removed: "use",
  renamed: "notable",
  fields: [
    ...saying,
    field("status", "status"),
    field("vendor", "vendor", { isText: true }),
    field("category", "category"),
    reference("owner", "owner", ["actor"]),
    reference("replaces", "predecessor", ["actor"]),
    field("from", "first day"),
    field("until", "last day"),
    field("cost", "cost"),
  ],
};
