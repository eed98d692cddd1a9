import { expect, it } from "vitest";
import { compileTexts } from "../support/compile-texts.js";

it("finds an id that two blueprints have, and draws the first alone", async () => {
  const text =
    'blueprint loan "Borrow" {\n  phase find "Find" {\n    step ask "Ask" {\n      customer wish "Asks"\n    }\n  }\n}\n';
  const { findings, blueprints } = await compileTexts({ "b.blueprint": text, "a.blueprint": text });
  const duplicates = findings.filter(({ rule }) => rule === "name/duplicate");
  expect(duplicates.map(({ span, related }) => [span.source.path, related?.[0]?.span.source.path])).toEqual([
    ["b.blueprint", "a.blueprint"],
  ]);
  expect(blueprints.map(({ path, sound }) => [path, sound])).toEqual([
    ["a.blueprint", true],
    ["b.blueprint", false],
  ]);
});
