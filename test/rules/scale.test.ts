import { expect, it } from "vitest";
import { resolve } from "../../src/resolve/resolve.js";
import { check } from "../../src/rules/check.js";
import { rules } from "../../src/rules/index.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";

/** Steps in a row, each with an ancillary that leads to the one before, and a path along ways that only they can bridge. */
function blueprintOf(count: number): string {
  const at = Array.from({ length: count }, (_, index) => index);
  const steps = at.map(
    (i) =>
      `step s${i} { customer a "A" -> r${i}.x\nbackstage b "B" by ops waits 2h fails "no"\npain "P" { severity 5 } }`,
  );
  const ancillaries = at.map(
    (i) => `ancillary r${i} { support x "X" by ops${i === 0 ? "" : ` -> r${i - 1}.x`}\nr${i}.x ~> s${i}.b }`,
  );
  const initiatives = at.map((i) => `initiative i${i} { depends i${(i + 1) % count} }`);
  const path = `path p: ${at.map((i) => `s${i}`).join(" -> ")}`;
  return `role ops\nblueprint b {\nphase p {\n${steps.join("\n")}\n}\n${[...ancillaries, ...initiatives, path].join("\n")}\n}`;
}

function secondsFor(count: number): number {
  const source = createSource("b.blueprint", blueprintOf(count));
  const { value, diagnostics } = parseText(source);
  const resolved = resolve(new Map([[source.path, value]]));
  expect([...diagnostics, ...resolved.diagnostics]).toEqual([]);
  const model = resolved.models.get(source.path)!;
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    check(rules, { model, workspace: new Map(), today: "2026-11-01" });
    return performance.now() - start;
  });
  return Math.min(...runs) / 1000;
}

it("takes time that grows with the blueprint, not with its square", () => {
  secondsFor(250);
  const [small, large] = [secondsFor(500), secondsFor(2000)];
  // Four times the size; sixteen times would be the square.
  expect(large / small).toBeLessThan(10);
});
