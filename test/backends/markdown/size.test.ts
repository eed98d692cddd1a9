import { expect, test } from "vitest";
import { printReport } from "../../../src/backends/markdown/report.js";
import { effortOf } from "../../support/effort.js";
import { element } from "../../support/full-model.js";
import { generateModel } from "../../support/generate-model.js";

const sized = (steps: number) => generateModel({ seed: 5, steps });

/** A blueprint of as many roles, systems, channels and measures as steps, all of them in use. */
function crowded(size: number) {
  const model = sized(size);
  const things = Array.from({ length: size }, (_, at) => ({ ...element, id: `t${at}`, title: `Thing ${at}` }));
  const used = (at: number) => [`t${at % size}`];
  return {
    ...model,
    roles: things.map((thing) => ({ ...thing, trainings: [], external: false })),
    systems: things.map((thing) => ({ ...thing, id: `s-${thing.id}`, status: "current" as const, owner: "t0" })),
    channels: things,
    measures: things.map((thing) => ({ ...thing, kind: "count" as const, actuals: [], targets: [], owner: "t0" })),
    steps: model.steps.map((step, at) => ({
      ...step,
      measuredBy: used(at),
      actions: step.actions.map((action) => ({ ...action, by: used(at), via: used(at), using: [`s-t${at % size}`] })),
    })),
  };
}

test("takes no longer than the blueprint is large", () => {
  const [small, large] = [crowded(200), crowded(800)].map((model) =>
    Math.min(...[1, 2].map(() => effortOf(() => printReport({ model, findings: [] })))),
  );
  // Four times the size: squared it would be sixteen times the work.
  expect(large! / small!).toBeLessThan(9);
});

test("many phases and many roles make no table of all of both", () => {
  const size = 900;
  const model = crowded(size);
  const report = printReport({ model, findings: [] });
  expect(model.phases.length).toBe(300);
  expect(report.length).toBeLessThan(size * 3000);
});

test("a title is repeated whole nowhere", () => {
  const model = sized(200);
  const roles = model.roles.map((role) => ({ ...role, title: "a".repeat(100_000) }));
  const lanes = { frontstage: "b".repeat(100_000) };
  const before = printReport({ model, findings: [] }).length;
  const after = printReport({ model: { ...model, roles, lanes }, findings: [] }).length;
  expect(after - before).toBeLessThan(roles.length * 100_000 + before * 3);
});
