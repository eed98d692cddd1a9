import { expect, test } from "vitest";
import { automaticIds, slug, titleOf } from "../../src/syntax/ids.js";
import { isId } from "../../src/syntax/names.js";

test.each([
  ["Taps a card", "taps-a-card"],
  ["  Drops -- the snack!  ", "drops-the-snack"],
  ["Settles the day's payments", "settles-the-day-s-payments"],
  ["2nd try", "_2nd-try"],
  ["受付 で待つ", "受付-で待つ"],
  ["Cafe\u0301 crème", "café-crème"],
  ["İSTANBUL", "i\u0307stanbul"],
  ["ΠΡΟΣ", "προς"],
  ["snake_case", "snake-case"],
  ["4.50 EUR", "_4-50-eur"],
  ["\u0301mark first", "_\u0301mark-first"],
  ["…!?", ""],
  ["", ""],
  ["exactly forty eight characters are kept as they be", "exactly-forty-eight-characters-are-kept-as-they"],
  ["a".repeat(48), "a".repeat(48)],
  [`${"a".repeat(60)} b`, "a".repeat(48)],
  [`one ${"b".repeat(48)}`, "one"],
  ["𝒳".repeat(60), "𝒳".repeat(48)],
])("the slug of %j is %j", (title, expected) => {
  expect(slug(title)).toBe(expected);
  expect(expected === "" || isId(expected)).toBe(true);
});

test("written ids are taken first, and taken ones get a number", () => {
  const things = [
    { keyword: "customer", title: "Pays" },
    { keyword: "customer", title: "Pays!" },
    { keyword: "frontstage", title: "pays" },
    { keyword: "customer", title: "Pays 2" },
  ];
  expect(automaticIds(things, ["pays-3"])).toEqual(["pays", "pays-2", "pays-4", "pays-2-2"]);
  expect(automaticIds(things, ["pays", "pays-2"])).toEqual(["pays-3", "pays-4", "pays-5", "pays-2-2"]);
});

test("a thing without a slug counts all of its keyword that have no id", () => {
  const things = [
    { keyword: "customer", title: "Waits" },
    { keyword: "customer", title: "…" },
    { keyword: "backstage", title: "?" },
    { keyword: "customer" },
  ];
  expect(automaticIds(things, ["backstage-1"])).toEqual(["waits", "customer-2", "backstage-1-2", "customer-3"]);
});

test("many things of one title are numbered in linear time", () => {
  const ids = automaticIds(
    Array.from({ length: 50_000 }, () => ({ keyword: "customer", title: "x" })),
    [],
  );
  expect(ids.at(-1)).toBe("x-50000");
});

test.each([
  ["card-reader", "Card reader"],
  ["受付", "受付"],
  ["𐐨x", "𐐀x"],
  ["_2nd-try", "_2nd try"],
])("the title of %j is %j", (id, title) => expect(titleOf(id)).toBe(title));
