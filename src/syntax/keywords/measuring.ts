import { amount, comparison, date, duration, grade, oneOf, ref, string } from "../shape.js";
import { declaration, item, items, list, maybe, part } from "./row.js";

export const sources = [
  "survey",
  "analytics",
  "crm",
  "operations",
  "social",
  "interview",
  "frontline",
  "review",
  "finance",
] as const;

export const measureKinds = [
  "nps",
  "csat",
  "ces",
  "fcr",
  "churn",
  "retention",
  "clv",
  "resolution-time",
  "response-time",
  "sentiment",
  "conversion",
  "abandonment",
  "count",
  "share",
  "duration",
  "money",
] as const;

const goalKinds = ["loyalty", "satisfaction", "churn", "effort", "speed", "revenue", "cost", "other"] as const;

export const measuredBy = item(
  "measured by",
  [list(ref("measure"))],
  "The measures that tell how this goes.",
  "measured by csat, wait-time",
);

export const owner = item("owner", ref("role"), "The role that answers for it.", "owner ops");

const target = items(
  "target",
  "targets",
  [part("value", comparison), maybe("by", date, "by")],
  "What the figure should become, and by when.",
  "target <= 3% by 2027-06-30",
);

const source = item(
  "source",
  [part("kind", oneOf(...sources)), maybe("name", string)],
  "Where it comes from.",
  'source survey "sticker with a QR code"',
);

export const goal = declaration(
  "goal",
  "goals",
  "What the blueprint is for.",
  'goal fewer-walkaways "Fewer people walk away" { measured by abandonment }',
  () => [
    item("kind", oneOf(...goalKinds), "What sort of goal it is.", "kind loyalty"),
    item("priority", grade(1, 5), "How much it matters, 5 the most.", "priority 4"),
    measuredBy,
    target,
    owner,
    item("persona", [list(ref("persona"))], "Whom it is for.", "persona commuter"),
  ],
);

export const measure = declaration(
  "measure",
  "measures",
  "What is measured, and how.",
  'measure snack-csat "Snack satisfaction" { kind csat }',
  () => [
    item("kind", oneOf(...measureKinds), "What it measures.", "kind csat", { required: true }),
    item("question", string, "What people are asked.", 'question "How was your snack stop?"'),
    item("scale", { kind: "range" }, "The lowest and highest answer.", "scale 1..5"),
    item("unit", string, "What is counted.", 'unit "calls"'),
    item("formula", string, "How the figure is worked out.", 'formula "returns / orders"'),
    source,
    item(
      "baseline",
      [part("value", amount), maybe("on", date, "on")],
      "Where it stood.",
      "baseline 7.5% on 2026-06-30",
    ),
    items(
      "actual",
      "actuals",
      [
        part("value", amount),
        part("on", date, { lead: "on" }),
        maybe("sample", { kind: "number", min: 0, step: 1 }, "sample"),
      ],
      "What was measured, and when.",
      "actual 4.1 on 2026-09-30 sample 214",
    ),
    target,
    item("every", duration, "How often it is measured.", "every 30d"),
    owner,
    item("better", oneOf("higher", "lower"), "Which way is better.", "better lower"),
    item("method", oneOf("mean", "top-2-box"), "How a csat is worked out.", "method top-2-box"),
  ],
);

export const insight = declaration(
  "insight",
  "insights",
  "What was learned from customers, data and frontline staff.",
  'insight q3-survey "One in five complains" { source survey }',
  () => [
    { ...source, required: true },
    item("on", date, "The day it was learned.", "on 2026-09-30"),
    item("sample", { kind: "number", min: 0, step: 1 }, "How many were asked or counted.", "sample 214"),
    items("quote", "quotes", string, "What somebody said.", 'quote "I stood there for ages"'),
    item("by", ref("role"), "The role that brought it.", "by driver"),
    item("at", [list(ref("step", "ancillary"))], "The steps it speaks of.", "at pay"),
  ],
);
