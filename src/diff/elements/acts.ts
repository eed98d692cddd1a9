import { multisetEqual } from "../equal.js";
import {
  type FieldRow,
  type Fields,
  field,
  type KindRow,
  measuredBy,
  references,
  saying,
  text,
  texts,
  within,
} from "../rows.js";

const doers: FieldRow = field("by", "doers", {
  many: "set",
  isOwn: true,
  references: (value, visit, { lane }) =>
    (value as readonly string[]).flatMap(
      (ref) => visit(lane === "customer" ? ["persona", "actor"] : ["actor", "persona"], ref) ?? [],
    ),
  // Who had nobody to do it lost nothing; what names no doer is done by what it uses.
  judge: (before, _, sides) => ({ class: isEmpty(before) && isEmpty(sides.before["using"]) ? "notable" : "breaking" }),
});

const shared: readonly FieldRow[] = [
  ...saying,
  field("lane", "lane", { judge: "breaking" }),
  doers,
  references("via", "channels", ["channel"]),
  references("using", "systems", ["actor"]),
  field("takes", "duration"),
  field("waits", "waiting time"),
  field("fails", "fail points", {
    many: "set",
    references: within("recovers", ["act"], "part"),
    judge: (before, after) => ({ class: multisetEqual(failures(before), failures(after)) ? "wording" : "notable" }),
  }),
];

export const action: KindRow = {
  kind: "action",
  noun: "action",
  removed: "breaking",
  renamed: "notable",
  fields: [
    ...shared,
    field("standards", "standards", {
      code: "standard",
      many: "set",
      judge: (before, after) => ({ class: multisetEqual(limits(before), limits(after)) ? "wording" : "notable" }),
    }),
    texts("scripts", "script", "scripts"),
    texts("trainings", "training", "trainings", { judge: "notable" }),
    measuredBy,
  ],
};

export const decision: KindRow = {
  kind: "decision",
  noun: "decision",
  removed: "breaking",
  renamed: "notable",
  fields: [...shared, text("rule", "rule", { judge: "notable" })],
};

function isEmpty(list: unknown): boolean {
  return (list as readonly unknown[]).length === 0;
}

/** Fail points without remarks. */
function failures(fails: unknown): readonly unknown[] {
  const isRemark = (key: string): boolean => ["about", "notes", "origin"].includes(key);
  return (fails as readonly Fields[]).map((fail) =>
    Object.fromEntries(Object.entries(fail).filter(([key]) => !isRemark(key))),
  );
}

/** How soon each standard wants it; what it says is wording. */
function limits(standards: unknown): readonly unknown[] {
  return (standards as readonly { readonly within?: unknown }[]).flatMap((standard) => standard.within ?? []);
}
