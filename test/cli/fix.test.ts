import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();
const broken = `// kept\r\nblueprint b "B" {\r\n  phase p "P" {\r\n    stpe s "S" { custmer "Waits" }\r\n  }\r\n}\r\n`;

describe("check --fix", () => {
  it("mends round by round, keeps all else as it was, and tells what is left", () => {
    const cwd = createFolder({ "a.blueprint": `\ufeff${broken}`, "b.blueprint": 'role ops "Ops"\n' });
    chmodSync(join(cwd, "a.blueprint"), 0o640);
    expect(run(["check"], { cwd }).status).toBe(1);
    const { status, stderr } = run(["check", "--fix"], { cwd });
    expect(stderr).toContain("warning goal/none a.blueprint:2:11\n");
    expect(stderr).toMatch(/^0 errors, /m);
    expect(stderr).toMatch(/\nMended 2 findings in 1 file\.\n$/);
    expect(status).toBe(0);
    const text = readFileSync(join(cwd, "a.blueprint"), "utf8");
    expect(text).toBe(`\ufeff${broken.replace("stpe", "step").replace("custmer", "customer")}`);
    expect(statSync(join(cwd, "a.blueprint")).mode & 0o777).toBe(0o640);
    expect(run(["check", "--fix"], { cwd }).stderr).not.toContain("Mended");
  });

  it("writes in the named files alone", () => {
    const cwd = createFolder({
      "a.blueprint": 'use "./c.blueprint"\nblueprint b "B" { phase p "P" }\n',
      "c.blueprint": "role ops { staeg support }\n",
    });
    const { stderr } = run(["check", "--fix", "a.blueprint"], { cwd });
    expect(stderr).toContain("item/unknown c.blueprint:1:12");
    expect(readFileSync(join(cwd, "c.blueprint"), "utf8")).toContain("staeg");
    run(["check", "--fix"], { cwd });
    expect(readFileSync(join(cwd, "c.blueprint"), "utf8")).toContain("stage");
  });

  it("mends the settings first", () => {
    const settings = "presett: strict # ours\nrules: { goal/nonne: off }\n";
    const cwd = createFolder({ "a.blueprint": broken, "sightline.config.yaml": settings });
    const { stderr } = run(["check", "--fix"], { cwd });
    expect(stderr).toContain("Mended 2 findings in sightline.config.yaml.\nMended 2 findings in 1 file.\n");
    expect(readFileSync(join(cwd, "sightline.config.yaml"), "utf8")).toBe(
      "preset: strict # ours\nrules: { goal/none: off }\n",
    );
  });

  it("can't mend standard input", () => {
    expect(run(["check", "--fix", "-"], { cwd: createFolder(), input: broken })).toEqual({
      status: 2,
      stdout: "",
      stderr: "sightline: Standard input can't be mended: name the file.\n",
    });
  });
});
