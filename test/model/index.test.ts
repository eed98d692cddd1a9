import { expect, test } from "vitest";
import { actsInOrder, indexModel, isDecision } from "../../src/model/index.js";
import { vending } from "../resolve/everything.js";

test("a model's elements are found by what references call them", () => {
  const model = vending();
  const index = indexModel(model);
  expect(index.acts.get("pay.tap")?.title).toBe("Taps a card");
  expect(index.acts.get("tap")).toBeUndefined();
  expect(index.steps.get("restock")?.ancillary).toBe(true);
  expect(index.pains.get("pay.slow-auth")?.severity).toBe(4);
  expect(index.opportunities.get("pay.tap-to-pay")?.impact).toBe(4);
  expect(index.actors.get("commuter")).toBe("Commuter in a hurry");
  expect([index.actors.get("ops"), index.actors.get("gateway")]).toEqual(["Operations desk", "Payment gateway"]);
  expect(index.outgoing.get("browse.in-stock")?.map(({ to }) => to)).toEqual(["pay.tap", "browse.look"]);
  expect(index.incoming.get("pay.auth")?.map(({ from }) => from)).toEqual(["pay.tap"]);
  expect(index.incoming.get("browse.display")).toBeUndefined();
  expect([...index.phases.keys(), ...index.initiatives.keys(), ...index.insights.keys()]).toEqual([
    "choose",
    "purchase",
    "fast-reader",
    "q3-survey",
    "price-audit",
  ]);
});

test("of two with one id the first is found", () => {
  const model = vending();
  const [ops] = model.roles;
  const { roles } = indexModel({ ...model, roles: [...model.roles, { ...ops!, title: "Another" }] });
  expect(roles.get("ops")?.title).toBe("Operations desk");
});

test("actions and decisions come in the order in which they were written", () => {
  const [browse] = vending().steps;
  const acts = actsInOrder({ ...browse!, actions: browse!.actions.toReversed() });
  expect(acts.map(({ id }) => id)).toEqual(["display", "look", "pick", "stock-check", "in-stock"]);
  expect(acts.filter(isDecision).map(({ id }) => id)).toEqual(["in-stock"]);
});
