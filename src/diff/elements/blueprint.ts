import { field, type KindRow, reference, references, saying, text, texts } from "../rows.js";

export const blueprint: KindRow = {
  kind: "blueprint",
  noun: "blueprint",
  removed: "breaking",
  renamed: "notable",
  fields: [
    ...saying,
    field("state", "state"),
    reference("owner", "owner", ["actor"]),
    references("stakeholders", "stakeholders", ["actor"]),
    field("reviewed", "review"),
    field("edition", "version", { code: "version", isText: true }),
    texts("tags", "tag", "tags", { judge: "notable" }),
    texts("constraints", "constraint", "constraints", { judge: "notable" }),
    field("language", "language"),
    text("lanes", "titles of lanes", { code: "lane" }),
  ],
};
