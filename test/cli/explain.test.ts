import { describe, expect, it } from "vitest";
import { ignoreRules } from "../../src/compiler/ignore/rules.js";
import { rules } from "../../src/rules/index.js";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();

describe("explain", () => {
  it("shows a rule's page, its levels and its options", () => {
    const { status, stdout, stderr } = run(["explain", "wait/unmeasured"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^wait\/unmeasured\n\nLevel: info in recommended, warning in strict, off in minimal\n/);
    expect(stdout).toContain("Option minutes (1): ");
    expect(stdout).toMatch(/^Why it matters$[\s\S]*^How to mend it$[\s\S]*^Found here:$[\s\S]*^Mended:$/m);
    expect(stdout).toContain("\n          customer sit");
    expect(stdout).not.toContain("```");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("shows what an error of the language is", () => {
    expect(run(["explain", "name/unknown"]).stdout).toContain("A reference to nothing.\n");
  });

  it("knows the rules of the workspace's own settings", () => {
    const rule = "house/key-steps: { for: step, where: key, require: emotion, message: Key steps are felt. }";
    const cwd = createFolder({ "sightline.config.yaml": `custom-rules:\n  ${rule}\n` });
    const { stdout } = run(["explain", "house/key-steps"], { cwd });
    expect(stdout).toContain("Key steps are felt.\n");
    expect(stdout).toContain("every step with `key` must have `emotion`.");
  });

  it("lists all rules without one", () => {
    const { stdout } = run(["explain"]);
    for (const { id } of [...rules, ...ignoreRules])
      expect(stdout).toContain(`\n${id} (`.slice(id === rules[0]!.id ? 1 : 0));
  });

  it("says what may have been meant", () => {
    const says = (word: string) => run(["explain", word]);
    expect(says("handshake/no-retrun")).toEqual({
      status: 2,
      stdout: "",
      stderr: "sightline: There is no rule `handshake/no-retrun`. Did you mean handshake/no-return?\n",
    });
    expect(says("goal").stderr).toContain("Did you mean goal/none, goal/no-owner, goal/overdue?");
    expect(says("x\u001b[31m").stderr).toBe(
      "sightline: There is no rule `x\\x1b[31m`. `sightline explain` lists all the rules.\n",
    );
  });
});
