import type { Fields } from "../rows.js";
import { field, type KindRow, type References, references, saying } from "../rows.js";

export const path: KindRow = {
  kind: "path",
  noun: "path",
  removed: "breaking",
  renamed: "notable",
  fields: [
    ...saying,
    references("for", "personas", ["persona"]),
    references("steps", "steps", ["step"], { many: "sequence" }),
  ],
};

/** A shift's tiers are those of its dimension; it is left out with any that it needs. */
const shifted: References = (value, visit, { id }: Fields) =>
  (value as readonly Readonly<Record<string, string | undefined>>[]).flatMap((shift) => {
    const tier = (ref = "") => visit(["tier"], `${String(id)}.${ref}`)?.replace(/^.*\./, "");
    const [from, to, at] = [tier(shift["from"]), tier(shift["to"]), visit(["act", "step"], shift["at"] ?? "")];
    if (from === undefined || to === undefined || at === undefined) return [];
    const by = shift["by"] === undefined ? undefined : visit(["actor"], shift["by"]);
    const { by: _, ...rest } = shift;
    return [{ ...rest, from, to, at, ...(by === undefined ? {} : { by }) }];
  });

export const dimension: KindRow = {
  kind: "dimension",
  noun: "dimension",
  removed: "notable",
  renamed: "notable",
  fields: [...saying, field("shifts", "shifts", { code: "shift", many: "set", references: shifted })],
};

export const tier: KindRow = {
  kind: "tier",
  noun: "tier",
  removed: "notable",
  renamed: "notable",
  fields: [...saying, field("value", "value"), field("influence", "influence")],
};
