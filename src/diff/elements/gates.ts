import { type Judge, type KindRow, reference, saying } from "../rows.js";

/** Entries and exits are handshakes between blueprints: their other ends are what another blueprint relies on. */
const judgeEnd: Judge = (before) => ({ class: before === undefined ? "notable" : "breaking" });

export const entry: KindRow = {
  kind: "entry",
  noun: "entry",
  removed: "breaking",
  renamed: "breaking",
  fields: [...saying, reference("from", "sender", [], { judge: judgeEnd }), reference("to", "place", ["act", "step"])],
};

export const exit: KindRow = {
  kind: "exit",
  noun: "exit",
  removed: "breaking",
  renamed: "breaking",
  fields: [
    ...saying,
    reference("at", "place", ["act", "step"]),
    reference("to", "receiver", [], { judge: judgeEnd }),
    reference("by", "doer", ["actor"]),
  ],
};
