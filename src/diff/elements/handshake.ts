import { seconds } from "../../values/arithmetic.js";
import type { Duration } from "../../values/quantity.js";
import { field, type Judge, type KindRow, measuredBy, reference, references, remarks, text } from "../rows.js";

/** More time to answer is a loss for who waits. */
const judgeSla: Judge = (before, after) => {
  if (before === undefined || after === undefined) return { class: before === undefined ? "notable" : "breaking" };
  const more = seconds(after as Duration) - seconds(before as Duration);
  return more > 0 ? { class: "breaking", how: "longer" } : { class: "notable", how: "shorter" };
};

export const handshake: KindRow = {
  kind: "handshake",
  noun: "handshake",
  removed: "breaking",
  renamed: "notable",
  fields: [
    field("id", "id", { judge: "notable" }),
    reference("from", "sender", ["act"], { code: "sender", judge: "breaking", isOwn: true }),
    reference("to", "receiver", ["act"], { code: "receiver", judge: "breaking", isOwn: true }),
    field("kind", "kind", { judge: "breaking" }),
    text("label", "label"),
    ...remarks,
    text("trigger", "trigger", { judge: "notable" }),
    text("carries", "load", { judge: "notable" }),
    references("via", "channels", ["channel"]),
    field("sla", "sla", { judge: judgeSla }),
    reference("acceptedBy", "accepting party", ["actor"], {
      judge: (before) => ({ class: before === undefined ? "notable" : "breaking" }),
    }),
    measuredBy,
  ],
};

export const option: KindRow = {
  kind: "option",
  noun: "option",
  removed: "breaking",
  renamed: "wording",
  fields: [
    reference("to", "target", ["act"], { code: "target", judge: "breaking", isOwn: true }),
    text("label", "label"),
    field("share", "share"),
    text("note", "note"),
  ],
};
