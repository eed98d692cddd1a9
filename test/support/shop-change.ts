import { readFileSync } from "node:fs";
import type { Model } from "../../src/model/blueprint.js";
import { compileTexts } from "./compile-texts.js";

const folder = "examples/shop/";
const name = "order-and-return.blueprint.yaml";
const catalog = "catalog.blueprint.yaml";

/** What a pull request does to the shop: the money comes back at the drop-off, and a parcel has its hour. */
const edits: readonly (readonly [from: string, to: string])[] = [
  [
    `targets: { value: "<= 5d", by: 2027-06-30 }\n    every: 1mo\n    owner: finance`,
    `targets: { value: "<= 2d", by: 2027-06-30 }\n    every: 1mo\n    owner: finance`,
  ],
  ["by: storefront, via: web, to: [{ target: compare }] }", "by: storefront, via: web, to: [{ target: weigh }] }"],
  ["id: compare, title: Compares two jackets,", "id: weigh, was: compare, title: Compares two jackets,"],
  ["target: find.compare,", "target: find.weigh,"],
  [
    "title: Advises on the size, by: stylist, via: chat, waits: 4min",
    "title: Advises on the size, by: stylist, via: chat, waits: 2min",
  ],
  [
    "        measured-by: delivery-csat\n      deliver:",
    `        measured-by: delivery-csat
      slot:
        title: Choose the hour
        actions:
          - { lane: frontstage, id: offer-hours, title: Offers three hours, by: tracking, via: email, to: [{ target: choose-hour, label: hours }] }
          - { lane: customer, id: choose-hour, title: Chooses an hour, via: [web, app], to: [{ target: deliver.bring, kind: notify, label: hour }] }
        emotions: { value: 1 }
      deliver:`,
  ],
  ["title: Nobody says when it comes, severity: 3,", "title: Nobody says when it comes, severity: 2,"],
  ['{ label: "yes", target: review.rate, share: 61% }', '{ label: "yes", target: review.rate, share: 66% }'],
  ['{ label: "no", target: return.register, share: 39% }', '{ label: "no", target: return.register, share: 34% }'],
  [
    "using: desk, to: [{ target: drop-off, label: label }] }",
    "using: desk, to: [{ target: drop-off, label: return label }] }",
  ],
  [
    "via: post, to: [{ target: inspect, kind: notify, label: parcel }] }",
    "via: post, to: [{ target: inspect, kind: notify, label: parcel }, { target: refund.pay-out, label: receipt }] }",
  ],
  ["target: refund.pay-out, share: 70% }", "target: refund.tell, share: 70% }"],
  ["waits: { value: 9d, unseen: true }", "waits: 2d"],
  [
    "title: Says that it is on its way, by: mailer, via: email",
    "title: Says that it is on its way, by: service, via: email",
  ],
  ["via: email, to: [{ target: question, label: where is it? }] }\n", "via: email }\n"],
  [
    "          - { lane: frontstage, id: question, title: Answers where the money is, by: service, via: chat, using: desk, to: [{ target: check-status, label: order number }] }\n",
    "",
  ],
  [
    "          - { lane: support, id: check-status, title: Shows the state of the refund, by: payments, to: [{ target: question, label: state }] }\n",
    "",
  ],
  ["{ value: -1.5, note: Nine days for my own money }", "{ value: 0.5, note: Back before I asked }"],
  [
    "        pains:\n          slow-refund: { title: A refund takes nine days, severity: 5, frequency: high, evidence: return-calls }\n",
    "",
  ],
  ["resolves: slow-refund, owner: finance", "owner: finance"],
  ["resolves: [slow-refund, refund-at-drop-off]", "resolves: refund-at-drop-off"],
  ["    to: 2027-03-31\n    status: planned", "    to: 2027-03-31\n    status: active"],
];

/** The shop's files before and after a change, by path. */
export function shopChange(): {
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
} {
  const read = (file: string): string => readFileSync(`${folder}${file}`, "utf8");
  const before = read(name);
  const after = edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the example has no: ${from}`);
    return text.replace(from, () => to);
  }, before);
  return { before: { [name]: before, [catalog]: read(catalog) }, after: { [name]: after, [catalog]: read(catalog) } };
}

export interface Sides {
  readonly before: Model;
  readonly after: Model;
}

/** The models of the two sides. */
export async function shopSides(): Promise<Sides> {
  const { before, after } = shopChange();
  const [older, newer] = [await modelIn(before), await modelIn(after)];
  return { before: older, after: newer };
}

async function modelIn(texts: Readonly<Record<string, string>>): Promise<Model> {
  const { blueprints } = await compileTexts(texts);
  const [blueprint] = blueprints;
  if (blueprint?.sound !== true)
    throw new Error(`unsound: ${JSON.stringify(blueprint?.findings.map(({ message }) => message))}`);
  return blueprint.model;
}
