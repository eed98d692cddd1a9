import { amount, date, duration, grade, money, oneOf, ref, share, string } from "../shape.js";
import type { Word } from "../word.js";
import { handshake, lanes } from "./acting.js";
import { ancillary, dimension, entry, exit, path, phase } from "./journey.js";
import { goal, insight, measure, owner } from "./measuring.js";
import { channel, persona, role, system } from "./people.js";
import { declaration, item, items, list, maybe, part } from "./row.js";

const initiativeStates = ["proposed", "planned", "active", "done", "dropped"] as const;
export const horizons = ["now", "next", "later"] as const;

const initiative = declaration(
  "initiative",
  "initiatives",
  "A step of the roadmap.",
  'initiative fast-reader "Readers that approve offline" { resolves slow-auth }',
  () => [
    item("objective", string, "What it is to reach.", 'objective "Approval in under 2 seconds"'),
    item("outcome", string, "What will have changed.", 'outcome "Walk-aways below 3%"'),
    item(
      "resolves",
      [list(ref("pain", "opportunity"))],
      "The pains and opportunities it settles.",
      "resolves slow-auth",
    ),
    items(
      "improves",
      "improves",
      [part("measure", ref("measure")), maybe("to", amount, "to")],
      "The measures it moves.",
      "improves abandonment to 3%",
    ),
    owner,
    item("involves", [list(ref("role"))], "The roles that take part.", "involves finance"),
    item(
      "from",
      [part("from", date), part("to", date, { lead: "to" })],
      "When it runs.",
      "from 2027-01-10 to 2027-03-31",
      { layout: "spread" },
    ),
    item("status", oneOf(...initiativeStates), "How far it is.", "status planned"),
    item("effort", grade(1, 5), "How much it takes, 5 the most.", "effort 3"),
    item("impact", grade(1, 5), "How much it brings, 5 the most.", "impact 4"),
    item("depends", [list(ref("initiative"))], "What must be done before.", "depends new-readers"),
    item("introduces", [list(ref("system"))], "The systems it brings.", "introduces offline-gateway"),
    item("retires", [list(ref("system"))], "The systems it ends.", "retires gateway"),
    item("horizon", oneOf(...horizons), "When it comes, where there are no dates.", "horizon next"),
    item("budget", money, "What it may cost.", "budget 20000 EUR"),
    item("progress", share, "How much of it is done.", "progress 40%"),
    item("supports", [list(ref("goal"))], "The goals it serves.", "supports fewer-walkaways"),
  ],
);

/** Declarations that files share. */
const shared: readonly Word[] = [persona, role, channel, system, measure, insight];

const blueprint = declaration(
  "blueprint",
  "blueprint",
  "One journey with all that stands behind it.",
  'blueprint vending "Snack from a vending machine" { … }',
  () => [
    item("state", oneOf("current", "future"), "As it is, or as it shall be.", "state current"),
    owner,
    item("stakeholders", [list(ref("role"))], "Who must be heard.", "stakeholders ops, finance"),
    item(
      "reviewed",
      [part("on", date), maybe("every", duration, "every")],
      "When it was last gone through.",
      "reviewed 2026-10-01 every 90d",
    ),
    item("version", string, "Its version.", 'version "2"'),
    item("tags", [list(string)], "Words to find it by.", 'tags "retail", "pilot"'),
    items("constraint", "constraints", string, "What can't be changed.", 'constraint "Cards must be read offline"'),
    item("language", string, "The language of the content, as a BCP 47 tag.", 'language "en"'),
    items(
      "lane",
      "lanes",
      [part("lane", oneOf(...lanes)), part("title", string)],
      "Another title for a lane.",
      'lane frontstage "Staff actions"',
      {
        layout: "keyed",
      },
    ),
    goal,
    ...shared,
    phase,
    ancillary,
    handshake,
    entry,
    exit,
    dimension,
    path,
    initiative,
  ],
  { many: false },
);

const use = items(
  "use",
  "use",
  [part("path", string), maybe("as", { kind: "id" }, "as")],
  "Brings the shared declarations of another file into scope.",
  'use "./catalog.blueprint"',
);

/** What stands outside every block. */
export const file: readonly Word[] = [use, ...shared, blueprint];
