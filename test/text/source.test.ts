import fc from "fast-check";
import { expect, it } from "vitest";
import { createSource } from "../../src/text/source.js";
import { effortOf } from "../support/effort.js";

const pieces = fc.array(fc.constantFrom("\n", "\r\n", "\r", "a", " ", "é"), { maxLength: 12 });

it("has lines that end in any way, and gives them without their ends", () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const text = all.join("");
      const lines = text.split(/\r\n|\r|\n/);
      const source = createSource("a", text);
      expect([...lines, ""].map((_, at) => source.lineText(at + 1))).toEqual([...lines, ""]);
      expect(source.positionAt(text.length)).toEqual({ line: lines.length, column: lines.at(-1)!.length + 1 });
    }),
    { seed: 7, numRuns: 500 },
  );
});

it("gives a line of a megabyte as fast as any, for a thousand findings may stand in it", () => {
  const source = createSource("a", `${"x".repeat(1_048_576)}\ny`);
  const effort = effortOf(() => {
    for (let at = 0; at < 1000; at++) source.lineText(1);
  });
  expect(effort).toBeLessThan(250);
});
