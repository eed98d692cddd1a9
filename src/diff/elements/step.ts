import type { Emotion } from "../../model/journey.js";
import { multisetEqual } from "../equal.js";
import { field, type KindRow, measuredBy, references, saying, text, texts, within } from "../rows.js";

export const phase: KindRow = {
  kind: "phase",
  noun: "phase",
  removed: "steps",
  renamed: "notable",
  fields: [...saying, field("kind", "kind"), field("area", "area", { isText: true }), measuredBy],
};

const fields = [
  ...saying,
  field("key", "weight", {
    flag: "a key touchpoint",
    judge: (before) => ({ class: before === true ? "breaking" : "notable" }),
  }),
  field("takes", "duration"),
  field("waits", "waiting time"),
  text("trigger", "trigger", { judge: "notable" }),
  field("contact", "contact"),
  field("engagement", "engagement"),
  references("supports", "goals", ["goal"]),
  field("emotions", "emotions", {
    code: "emotion",
    many: "set",
    references: within("persona", ["persona"]),
    judge: (before, after) => ({ class: multisetEqual(felt(before), felt(after)) ? "wording" : "notable" }),
  }),
  texts("thoughts", "thought", "thoughts"),
  texts("needs", "need", "needs"),
  texts("delights", "delight", "delights", { judge: "notable" }),
  measuredBy,
  references("insights", "insights", ["insight"]),
  field("effectiveness", "effectiveness"),
  field("efficiency", "efficiency"),
];

export const step: KindRow = { kind: "step", noun: "step", removed: "breaking", renamed: "notable", fields };

export const ancillary: KindRow = { ...step, kind: "ancillary", noun: "ancillary process" };

/** Emotions without what was said of them. */
function felt(emotions: unknown): readonly unknown[] {
  return (emotions as readonly Emotion[]).map(({ persona, value }) => ({ persona, value }));
}
