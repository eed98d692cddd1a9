import { flag, frequency, grade, moneyOrRate, oneOf, ref, type Shape, string } from "../shape.js";
import type { Word } from "../word.js";
import { actions, decision, handshake, takes, waits } from "./acting.js";
import { measure, measuredBy, owner } from "./measuring.js";
import { declaration, item, items, list, maybe, part } from "./row.js";

const phaseKinds = [
  "awareness",
  "consideration",
  "purchase",
  "onboarding",
  "use",
  "support",
  "retention",
  "renewal",
  "advocacy",
  "other",
] as const;

const score: Shape = { kind: "score" };

const pain = declaration(
  "pain",
  "pains",
  "What hurts the customer here.",
  'pain slow-auth "Approval takes 8 seconds" { severity 4; frequency 22% }',
  () => [
    item("severity", grade(1, 5), "How bad it is, 5 the worst.", "severity 4"),
    item("frequency", frequency, "How many customers it hits.", "frequency 22%"),
    item("evidence", [list(ref("insight"))], "The insights that back it.", "evidence q3-survey"),
    item("persona", [list(ref("persona"))], "Whom it hurts.", "persona commuter"),
  ],
  { id: "optional", title: "required" },
);

const opportunity = declaration(
  "opportunity",
  "opportunities",
  "What could be made better here.",
  'opportunity tap-to-pay "Approve offline" { impact 4; effort 2 }',
  () => [
    item("impact", grade(1, 5), "How much it would bring, 5 the most.", "impact 4"),
    item("effort", grade(1, 5), "How much it would take, 5 the most.", "effort 2"),
    item("resolves", [list(ref("pain"))], "The pains it would end.", "resolves slow-auth"),
    owner,
  ],
  { id: "optional", title: "required" },
);

const stepItems: readonly Word[] = [
  ...actions,
  decision,
  items(
    "emotion",
    "emotions",
    [
      maybe("persona", ref("persona")),
      part("value", { kind: "number", min: -2, max: 2, step: 0.5 }),
      maybe("note", string),
    ],
    "How it feels, from -2 to +2, for one persona or for all.",
    'emotion commuter -1 "Did it charge me twice?"',
  ),
  items("thought", "thoughts", string, "What goes through the customer's head.", 'thought "Is this the right size?"'),
  items("need", "needs", string, "What the customer needs here.", 'need "A receipt"'),
  pain,
  opportunity,
  items("delight", "delights", string, "A moment of delight.", 'delight "The machine says thank you"'),
  item("key", flag, "A key touchpoint, a moment of truth.", "key"),
  takes,
  waits,
  item(
    "contact",
    oneOf("direct", "indirect"),
    "Whether the customer meets somebody or something of ours.",
    "contact direct",
  ),
  item("engagement", grade(1, 5), "How strongly the step holds the customer: the dramatic arc.", "engagement 4"),
  item("supports", [list(ref("goal"))], "The goals it serves.", "supports fewer-walkaways"),
  measuredBy,
  measure,
  item("insights", [list(ref("insight"))], "What was learned about it.", "insights q3-survey"),
  item("effectiveness", score, "How well it does what it is for.", "effectiveness 4/5"),
  item("efficiency", score, "How little it costs everybody.", "efficiency 2/5"),
  handshake,
];

export const step = declaration(
  "step",
  "steps",
  "A touchpoint: one column of the blueprint.",
  'step pay "Pay" { customer "Taps a card" }',
  () => stepItems,
);

export const phase = declaration(
  "phase",
  "phases",
  "A stage of engagement.",
  'phase purchase "Purchase" { step pay "Pay" }',
  () => [
    item("kind", oneOf(...phaseKinds), "Where in the customer's life it stands.", "kind purchase"),
    item("area", string, "The business process it belongs to.", 'area "Sales Operations"'),
    measuredBy,
    step,
    handshake,
    measure,
  ],
);

export const ancillary = declaration(
  "ancillary",
  "ancillaries",
  "A process beside the journey.",
  'ancillary restock "Restock the machine" { trigger "A slot falls below 2 items" }',
  () => [item("trigger", string, "What starts it.", 'trigger "A slot falls below 2 items"'), ...stepItems],
);

const anyStep = ref("step", "ancillary", "action", "decision");

export const entry = declaration(
  "entry",
  "entries",
  "Where another blueprint's customers come in.",
  "entry enquiry from vending.office-lead -> ask",
  () => [],
  {
    parts: [maybe("from", { kind: "foreign", to: "exit" }, "from"), maybe("to", anyStep, "->")],
  },
);

export const exit = declaration(
  "exit",
  "exits",
  "Where customers go on to another blueprint.",
  "exit office-lead at collect -> office-sales.enquiry",
  () => [],
  {
    parts: [
      part("at", anyStep, { lead: "at" }),
      part("to", { kind: "foreign", to: "entry" }, { lead: "->" }),
      maybe("by", ref("role", "system"), "by"),
    ],
  },
);

export const path = declaration(
  "path",
  "paths",
  "One way through the journey.",
  'path happy "A card that works" for commuter: browse -> pay',
  () => [],
  {
    parts: [
      { ...maybe("for", ref("persona"), "for"), many: "," },
      part("steps", ref("step"), { lead: ":", many: "->" }),
    ],
  },
);

const tier = declaration(
  "tier",
  "tiers",
  "A tier of value.",
  'tier host "Orders for the office" { influence 4 }',
  () => [
    item("value", moneyOrRate, "What a customer of this tier is worth.", "value 4200 EUR"),
    item("influence", grade(1, 5), "How much word such a customer spreads.", "influence 4"),
  ],
);

export const dimension = declaration(
  "dimension",
  "dimensions",
  "Tiers of value that a customer moves through.",
  "dimension customer-value { tier snacker; tier host; shift snacker -> host at collect }",
  () => [
    { ...tier, required: true },
    items(
      "shift",
      "shifts",
      [
        part("from", ref("tier")),
        part("to", ref("tier"), { lead: "->" }),
        part("at", anyStep, { lead: "at" }),
        maybe("by", ref("role", "system"), "by"),
        maybe("label", string),
      ],
      "Where a customer moves from one tier to another.",
      'shift snacker -> host at collect by sales "card with an offer"',
    ),
  ],
);
