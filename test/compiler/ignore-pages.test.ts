import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ignoreRules } from "../../src/compiler/ignore/rules.js";
import { compileTexts } from "../support/compile-texts.js";

describe("pages about comments that suppress findings", () => {
  for (const { id } of ignoreRules) {
    it(`${id}: bad gives exactly that finding, good gives none`, async () => {
      const page = readFileSync(`src/compiler/${id}.md`, "utf8");
      expect(page.startsWith(`# ${id}\n`)).toBe(true);
      const fences = [...page.matchAll(/^```blueprint (bad|good)\n(.*?)^```$/gms)];
      expect(fences.map(([, kind]) => kind)).toEqual(["bad", "good"]);
      const found = await Promise.all(
        fences.map(async ([, , text]) => {
          const { findings } = await compileTexts({ "a.blueprint": text! });
          return findings.filter(({ rule }) => rule.startsWith("ignore/")).map(({ rule }) => rule);
        }),
      );
      expect(found).toEqual([[id], []]);
    });
  }
});
