import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.js";
import { examine, filesIn, usualDay } from "./harness.js";

/**
 * Each page shows its rule at work. So that the examples stay short, they are checked with the rule itself and with all
 * that are errors by default: an example may lack an owner or a goal, but it is never plainly wrong in another way.
 */
const folder = new URL("../../src/rules/", import.meta.url);
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => path.replaceAll("\\", "/").slice(0, -3));

describe("pages of rules", () => {
  it("are there for each rule, and for nothing else", () => {
    expect([...pages].sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  for (const rule of rules) {
    it(`${rule.id}: bad gives exactly that finding, good gives none`, () => {
      const page = readFileSync(new URL(`${rule.id}.md`, folder), "utf8");
      expect(page.startsWith(`# ${rule.id}\n`)).toBe(true);
      const fences = [...page.matchAll(/^```blueprint (bad|good)(?: today (\S+))?\n(.*?)^```$/gms)];
      expect(fences.map(([, kind]) => kind)).toEqual(["bad", "good"]);
      const on = rules.filter((each) => each === rule || each.severity === "error");
      const found = fences.map(([, , today, text]) =>
        examine(filesIn(text ?? ""), on, today ?? usualDay).map((finding) => `${finding.rule}: ${finding.message}`),
      );
      expect(found).toEqual([[expect.stringMatching(`^${rule.id}: `)], []]);
    });
  }
});
