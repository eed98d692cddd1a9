import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();
const file = "sightline-baseline.json";
const blueprint = `blueprint b "B" {
  phase p "P" {
    step s "S" { key; customer "Waits" }
  }
}
`;

describe("check --write-baseline", () => {
  it("records what there is; later checks tell new findings only, and how many they hold back", () => {
    const cwd = createFolder({ "a.blueprint": blueprint, "sightline.config.yaml": "" });
    expect(run(["check"], { cwd }).status).toBe(1);
    const { status, stderr } = run(["check", "--write-baseline"], { cwd });
    expect(stderr).toMatch(
      /^0 errors, 0 warnings in 1 blueprint \(\d+ ms\); (\d+) held back by the baseline\nRecorded \1 findings in sightline-baseline\.json\.\n$/,
    );
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, file), "utf8"))).toMatchObject({
      format: "sightline-baseline",
      version: 1,
    });

    expect(run(["check"], { cwd: join(cwd) }).status).toBe(0);
    writeFileSync(join(cwd, "a.blueprint"), blueprint.replace("key; ", "").replace("}\n}", "}\n  goal g\n}"));
    const later = run(["check"], { cwd });
    expect(later.stderr).toContain("warning goal/no-owner a.blueprint:5:8\n");
    expect(later.stderr).toMatch(/; \d+ held back by the baseline; \d recorded there are mended\n$/);
    const { summary } = JSON.parse(run(["check", "--reporter", "json"], { cwd }).stdout);
    expect(summary).toMatchObject({
      errors: 1,
      suppressed: 0,
      baseline: expect.any(Number),
      mended: expect.any(Number),
    });
  });

  it("is refused where the one that is there can't be read and a part is looked at only", () => {
    const cwd = createFolder({ "a.blueprint": blueprint, [file]: "<<<<<<< ours\n" });
    const { status, stderr } = run(["check"], { cwd });
    expect(stderr).toContain(
      "error use/unreadable sightline-baseline.json:1:1\n  This is no baseline that can be read.",
    );
    expect(status).toBe(1);
    expect(run(["check", "--write-baseline", "a.blueprint"], { cwd }).status).toBe(1);
    expect(readFileSync(join(cwd, file), "utf8")).toBe("<<<<<<< ours\n");
    expect(run(["check", "--write-baseline"], { cwd }).status).toBe(0);
  });

  it("writes nothing where a file couldn't be read, or the settings are broken", () => {
    const cwd = createFolder({ "a.blueprint": Uint8Array.from([0xff]), "b.blueprint": blueprint });
    run(["check", "--write-baseline"], { cwd });
    expect(existsSync(join(cwd, file))).toBe(false);
    const other = createFolder({ "b.blueprint": blueprint, "sightline.config.yaml": "colour: red\n" });
    expect(run(["check", "--write-baseline"], { cwd: other }).status).toBe(1);
    expect(existsSync(join(other, file))).toBe(false);
  });
});
