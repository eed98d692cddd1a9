import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();
const blueprint = `blueprint b "B" {\n  phase p "P" {\n    step s "S" { customer "Waits" }\n  }\n}\n`;
const rules = `export const rules = [{
  id: "house/short-steps",
  severity: "error",
  finds: "a step whose title is too short",
  check({ model }, report) {
    for (const step of model.steps) {
      if (step.title.length < 3) report({ at: step.origin.name, message: \`"\${step.title}" is too short.\` });
    }
  },
}];
`;

describe("--rules", () => {
  it("runs a module's rules, which the settings may set", () => {
    const cwd = createFolder({ "a.blueprint": blueprint, "house.mjs": rules });
    const { status, stderr } = run(["check", "--rules", "house.mjs"], { cwd });
    expect(stderr).toContain('error house/short-steps a.blueprint:3:10\n  "S" is too short.\n');
    expect(status).toBe(1);
    const settings = { "sightline.config.yaml": "rules: { house/short-steps: info }\n" };
    const set = createFolder({ "a.blueprint": blueprint, "house.mjs": rules, ...settings });
    expect(run(["check", "--rules", "./house.mjs"], { cwd: set }).stderr).toContain("info house/short-steps");
    expect(run(["check"], { cwd: set }).stderr).toContain("There is no rule `house/short-steps`.");
  });

  const undone: Record<string, readonly [module: string, says: string]> = {
    "isn't there": ["", "The rules in `house.mjs` can't be loaded: "],
    "exports no rules": ["export const x = 1;", "`house.mjs` must export an array `rules`."],
    "exports something else": ["export const rules = [1];", "`house.mjs`: `rules[0]` is no rule."],
    "takes a name": [rules.replace("house/short-steps", "goal/none"), "There are two rules `goal/none`"],
    throws: [
      rules.replace("for (", 'throw new Error("oh no"); for ('),
      "The rule `house/short-steps` of `house.mjs` failed: oh no.",
    ],
  };
  for (const [what, [module, says]] of Object.entries(undone)) {
    it(`ends with 2 where the module ${what}`, () => {
      const cwd = createFolder({ "a.blueprint": blueprint, ...(module === "" ? {} : { "house.mjs": module }) });
      const { status, stderr } = run(["check", "--rules", "house.mjs"], { cwd });
      expect(stderr).toContain(`sightline: ${says}`);
      expect(status).toBe(2);
    });
  }
});
