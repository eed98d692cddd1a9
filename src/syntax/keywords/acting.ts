import { duration, flag, frequency, grade, oneOf, ref, type Shape, share, string } from "../shape.js";
import type { Word } from "../word.js";
import { measuredBy } from "./measuring.js";
import { declaration, everyBlock, item, items, list, maybe, part } from "./row.js";

export const lanes = ["evidence", "customer", "frontstage", "backstage", "support"] as const;

/** What handshakes, options and what puts a failure right may lead to; a step stands for one of its actions. */
export const handshakeEnd = ref("action", "decision", "step", "ancillary");

const durationOrUnknown: Shape = { kind: "either", of: [duration, oneOf("unknown")] };

/** `waits 8s`, `waits unknown unseen`: of an action, and before a step. */
export const waits = item(
  "waits",
  [part("value", durationOrUnknown), maybe("unseen", flag)],
  "How long the customer waits; `unseen` where nothing tells them how long or why.",
  "waits 2d unseen",
);

export const takes = item("takes", duration, "How long it takes.", "takes 12s");

const fails = items(
  "fails",
  "fails",
  [part("title", string)],
  "A fail point: what can go wrong here.",
  'fails "bank does not answer" { recovers retry }',
  {
    inline: true,
    items: () => [
      ...everyBlock,
      item("frequency", frequency, "How often it fails.", "frequency 2%"),
      item("severity", grade(1, 5), "How bad it is, 5 the worst.", "severity 4"),
      item("recovers", handshakeEnd, "What puts it right.", "recovers refund.pay-back"),
    ],
  },
);

const modifiers = (by: Shape, bySaying: string): readonly Word[] => [
  item("by", [list(by)], bySaying, "by finance", { inline: true }),
  item("via", [list(ref("channel"))], "The channels it goes through.", "via machine", { inline: true }),
  item("using", [list(ref("system"))], "The systems that it uses.", "using ledger", { inline: true }),
  { ...takes, inline: true },
  { ...waits, inline: true },
  fails,
];

const actionItems = (by: Shape, bySaying: string) => (): readonly Word[] => [
  ...modifiers(by, bySaying),
  items(
    "standard",
    "standards",
    [part("title", string), maybe("within", duration, "within")],
    "What good looks like here, and how fast.",
    'standard "Greets within a minute" within 1min',
  ),
  items("script", "scripts", string, "What is said.", 'script "Welcome back"'),
  items("training", "trainings", string, "What one must have learned to do it.", 'training "Till basics"'),
  measuredBy,
];

const doers = ref("role", "system");

function action(lane: (typeof lanes)[number], doc: string, example: string): Word {
  const items =
    lane === "customer"
      ? actionItems(ref("persona"), "The personas that do it.")
      : actionItems(doers, "The roles or systems that do it.");
  return declaration(lane, "actions", doc, example, items, { form: "action", id: "optional", title: "required" });
}

/** An action's word is its lane. */
export const actions: readonly Word[] = [
  action("evidence", "What the customer sees or touches.", 'evidence display "Lit window, prices"'),
  action("customer", "What the customer does.", 'customer tap "Taps a card" via machine -> auth "card data"'),
  action(
    "frontstage",
    "What the customer sees done for them.",
    'frontstage result "Shows the result" by controller via machine',
  ),
  action(
    "backstage",
    "What is done out of the customer's sight.",
    'backstage auth "Authorises the payment" by gateway',
  ),
  action("support", "What keeps the others going.", 'support settle "Settles the payments" by finance using ledger'),
];

const option: Word = {
  ...items(
    "option",
    "options",
    [
      part("label", string),
      part("target", handshakeEnd, { lead: "->" }),
      maybe("share", share, "share"),
      maybe("note", string),
    ],
    "One way out of a decision.",
    '"yes" -> pay.tap share 70%',
  ),
  form: "option",
};

export const decision = declaration(
  "decision",
  "actions",
  "A fork: who decides, and where each answer leads.",
  'decision in-stock "In stock?" by controller { "yes" -> pay.tap; "no" -> look }',
  () => [
    ...modifiers({ kind: "ref", to: ["role", "system", "persona"], customer: true }, "Who decides.").map((row) =>
      row.word === "by" ? { ...row, required: true } : row,
    ),
    item("on", oneOf(...lanes), "The lane it stands in.", "on backstage", { inline: true }),
    item("rule", string, "How an automated decision is made.", 'rule "Stock above 0"'),
    option,
  ],
  { form: "decision", id: "optional", title: "required" },
);

/** Both forms: `a -> b "label"` and `handshake id a -> b { … }`. Its ends are links, not parts. */
export const handshake = declaration(
  "handshake",
  "handshakes",
  "An interaction between two parties.",
  'handshake stock-alert alert ~> plan "fill levels" { sla 15min }',
  () => [
    item("trigger", string, "What starts it.", 'trigger "The slot is empty"'),
    item("carries", string, "What is handed over.", 'carries "fill levels"'),
    item("via", [list(ref("channel"))], "The channels it goes through.", "via api"),
    item("sla", duration, "How soon the other side must have answered.", "sla 15min"),
    item("accepted by", ref("role", "system", "persona"), "Who takes it.", "accepted by ops"),
    measuredBy,
  ],
  { form: "handshake", id: "optional", title: "none" },
);
