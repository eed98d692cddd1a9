import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examples } from "./examples.js";
import { findingsIn } from "./findings.js";

const page = readFileSync(join(import.meta.dirname, "../../docs/language.md"), "utf8");

describe("the examples of the language's page", () => {
  it("are a blueprint and a catalog", () => {
    expect(examples.map((text) => /^(?:use|persona).*/u.exec(text)?.[0])).toEqual([
      'use "./catalog.blueprint"',
      'persona commuter "Commuter in a hurry" {',
    ]);
    expect(page).toContain(examples[0]);
  });

  it.each(examples.map((text, index) => [index + 1, text] as const))(
    "example %i is read without a finding",
    (_, text) => {
      expect(findingsIn(text)).toEqual([]);
    },
  );
});
