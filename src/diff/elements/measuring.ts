import { kindOfMeasure } from "../../measures/kinds.js";
import type { Measure } from "../../model/measuring.js";
import { equal } from "../equal.js";
import { type Fields, field, type Judge, type KindRow, reference, references, saying, text, texts } from "../rows.js";
import { judgeTargets } from "../targets.js";

/** Breaking, unless only what holds without being written was written out or left out. */
function unlessUsual(usual: (measure: Measure) => unknown): Judge {
  const read = (fields: Fields): unknown => usual(fields as unknown as Measure);
  return (_, __, { before, after }) => ({ class: equal(read(before), read(after)) ? "wording" : "breaking" });
}

export const measure: KindRow = {
  kind: "measure",
  noun: "measure",
  removed: "breaking",
  renamed: "notable",
  fields: [
    ...saying,
    field("kind", "kind", { judge: "breaking" }),
    text("question", "question"),
    field("scale", "scale", { judge: unlessUsual((measure) => measure.scale ?? kindOfMeasure(measure).scale) }),
    field("unit", "unit", { isText: true }),
    field("formula", "formula", { isText: true }),
    field("source", "source"),
    field("baseline", "baseline"),
    field("actuals", "actuals", { code: "actual", many: "set" }),
    field("targets", "targets", { code: "target", many: "set", judge: judgeTargets }),
    field("every", "rhythm"),
    reference("owner", "owner", ["actor"]),
    field("better", "better direction"),
    // It decides what scale the values are on.
    field("method", "method", { judge: unlessUsual(({ method = "mean" }) => method) }),
  ],
};

export const insight: KindRow = {
  kind: "insight",
  noun: "insight",
  removed: "notable",
  renamed: "notable",
  fields: [
    ...saying,
    field("source", "source"),
    field("on", "day"),
    field("sample", "sample"),
    texts("quotes", "quote", "quotes"),
    reference("by", "reporter", ["actor"]),
    references("at", "places", ["step"]),
  ],
};
