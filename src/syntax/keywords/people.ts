import { date, duration, money, moneyOrRate, oneOf, ref, share, string } from "../shape.js";
import { owner } from "./measuring.js";
import { declaration, everyBlock, item, items } from "./row.js";

export const stages = ["frontstage", "backstage", "support"] as const;
export const bases = ["research", "data", "assumption"] as const;
const channelKinds = [
  "online",
  "app",
  "in-person",
  "phone",
  "chat",
  "email",
  "mail",
  "social",
  "support",
  "partner",
  "automated",
] as const;
const systemStates = ["current", "planned", "retiring", "retired"] as const;
const systemCategories = [
  "crm",
  "feedback",
  "analytics",
  "commerce",
  "payment",
  "content",
  "support",
  "operations",
  "other",
] as const;

const personaValue = item(
  "value",
  [],
  "What the customer is worth over the years.",
  "value { purchase 2.40 EUR; frequency 80 per year }",
  {
    items: () => [
      ...everyBlock,
      item("purchase", money, "What one purchase brings.", "purchase 2.40 EUR", { required: true }),
      item("frequency", { kind: "rate", of: ["number"] }, "How often they buy.", "frequency 80 per year", {
        required: true,
      }),
      item(
        "retention",
        { kind: "rate", of: ["percent"], per: "year", below: 100 },
        "The share that stays from one year to the next.",
        "retention 75% per year",
      ),
      item("lifespan", duration, "How long they stay.", "lifespan 4y"),
      item("margin", share, "What is left of a purchase.", "margin 35%"),
      item("acquisition", money, "What it costs to win one.", "acquisition 1.20 EUR"),
    ],
  },
);

export const persona = declaration(
  "persona",
  "personas",
  "Who the customer is.",
  'persona commuter "Commuter in a hurry" { share 70% }',
  () => [
    item("segment", string, "The segment they belong to.", 'segment "Urban professionals"'),
    item("basis", oneOf(...bases), "What the persona rests on.", "basis research"),
    item("share", share, "Their share of all customers.", "share 70%"),
    items("need", "needs", string, "What they need.", 'need "A snack in under a minute"'),
    items("expectation", "expectations", string, "What they expect.", 'expectation "Cards work everywhere"'),
    items(
      "frustration",
      "frustrations",
      string,
      "What frustrates them.",
      'frustration "Machines that are out of order"',
    ),
    items("quote", "quotes", string, "What one of them said.", 'quote "My train leaves in four minutes"'),
    item("tier", ref("tier"), "The tier they begin in.", "tier snacker"),
    personaValue,
  ],
);

export const role = declaration(
  "role",
  "roles",
  "Who does the work; people and other resources.",
  'role ops "Operations desk"',
  () => [
    item("team", string, "The team it belongs to.", 'team "Field operations"'),
    item("stage", oneOf(...stages), "Where it works.", "stage support"),
    item("headcount", { kind: "number", min: 0 }, "How many they are.", "headcount 12"),
    items("training", "trainings", string, "What they are trained in.", 'training "Consultative selling, 2 days"'),
    item("external", { kind: "flag" }, "They belong to another company.", "external"),
  ],
);

export const channel = declaration(
  "channel",
  "channels",
  "Where customer and company meet.",
  'channel machine "Vending machine" { kind in-person }',
  () => [item("kind", oneOf(...channelKinds), "What sort of channel it is.", "kind in-person"), owner],
);

export const system = declaration(
  "system",
  "systems",
  "A part of the technology landscape.",
  'system gateway "Payment gateway" { status retiring }',
  () => [
    item("status", oneOf(...systemStates), "Whether it is in use, planned or going.", "status current"),
    item("vendor", string, "Who sells it.", 'vendor "Acme"'),
    item("category", oneOf(...systemCategories), "What it is for.", "category payment"),
    owner,
    item("replaces", ref("system"), "The system that it takes over from.", "replaces gateway"),
    item("from", date, "The day it comes.", "from 2027-01-10"),
    item("until", date, "The day it goes.", "until 2027-03-31"),
    item("cost", moneyOrRate, "What it costs.", "cost 12000 EUR per year"),
  ],
);
