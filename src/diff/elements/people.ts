import { field, type KindRow, reference, saying, texts } from "../rows.js";

export const persona: KindRow = {
  kind: "persona",
  noun: "persona",
  removed: "use",
  renamed: "notable",
  fields: [
    ...saying,
    field("segment", "segment", { isText: true }),
    field("basis", "basis"),
    field("share", "share"),
    texts("needs", "need", "needs"),
    texts("expectations", "expectation", "expectations"),
    texts("frustrations", "frustration", "frustrations"),
    texts("quotes", "quote", "quotes"),
    reference("tier", "tier", ["tier"]),
    field("value", "value"),
  ],
};

export const role: KindRow = {
  kind: "role",
  noun: "role",
  removed: "use",
  renamed: "notable",
  fields: [
    ...saying,
    field("team", "team", { isText: true }),
    field("stage", "stage"),
    field("headcount", "headcount"),
    texts("trainings", "training", "trainings", { judge: "notable" }),
    field("external", "place", { flag: "external" }),
  ],
};
