import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();

const blueprint = (id: string) => `blueprint ${id} "B" {
  phase p "P" {
    step s "S" { key; customer "Waits" }
  }
}
`;
const files = { "a.blueprint": blueprint("a"), "old/b.blueprint": blueprint("b") };

describe("sightline.config.yaml", () => {
  it("sets levels", () => {
    const cwd = createFolder({ ...files, "sightline.config.yaml": "rules: { measure/missing: off }\n" });
    const { status, stderr } = run(["check"], { cwd });
    expect(stderr).toContain("warning goal/none a.blueprint");
    expect(stderr).not.toContain("measure/missing");
    expect(status).toBe(0);
  });

  it("is a finding where it is broken, and nothing is run without it", () => {
    const cwd = createFolder({ ...files, "sightline.config.yaml": "rules:\n  measure/mising: off\n" });
    for (const command of ["check", "build"]) {
      const { status, stdout, stderr } = run([command], { cwd });
      expect(stderr).toBe(
        `error name/unknown sightline.config.yaml:2:3
  There is no rule \`measure/mising\`.
  2 |   measure/mising: off
    |   ^^^^^^^^^^^^^^
  help: Did you mean \`measure/missing\`?

1 of these can be mended by \`sightline check --fix\`.
1 error, 0 warnings in 0 blueprints (TIME)
`.replace("TIME", /\d+ ms/.exec(stderr)?.[0] ?? ""),
      );
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    }
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });

  it.each(["sightline.config.yml", "sightline.yaml", "sightline.yml"])(
    "isn't looked for as %s, which is told",
    (name) => {
      const cwd = createFolder({ ...files, [name]: "rules: { measure/missing: off }\n" });
      const told = `sightline: \`${name}\` isn't read, so nothing in it would hold. Rename it to \`sightline.config.yaml\`.\n`;
      expect(run(["check"], { cwd })).toEqual({ status: 2, stdout: "", stderr: told });
      writeFileSync(join(cwd, "sightline.config.yaml"), "");
      expect(run(["check"], { cwd }).stderr).not.toContain("isn't read");
    },
  );

  it("leaves files out where none is named", () => {
    const cwd = createFolder({ ...files, "sightline.config.yaml": "exclude: old\n" });
    expect(run(["check"], { cwd }).stderr).toContain("in 1 of 1 blueprint ");
    expect(run(["check", "old/b.blueprint"], { cwd }).stderr).toContain("in 1 of 1 blueprint ");
    expect(run(["check", "old"], { cwd }).stderr).toContain("There is no blueprint in `old`");
  });

  it("says what build writes, and where, from its own folder; the command line goes before it", () => {
    const settings = "out: pictures\nformats: [json, md]\n";
    const cwd = createFolder({ ...files, "sightline.config.yaml": settings });
    expect(run(["build"], { cwd }).stdout).toBe("pictures/a.md\npictures/a.json\npictures/b.md\npictures/b.json\n");
    expect(run(["build"], { cwd: join(cwd, "old") }).stdout).toContain("../pictures/b.md\n");
    expect(run(["build", "old", "--format", "json", "-o", "x"], { cwd }).stdout).toBe("x/b.json\n");
  });

  it.each([1, 5])("gives the reports of %i blueprint(s) their numbers and dates, also after it changed", (count) => {
    const texts = Array.from({ length: count }, (_, at) => [
      `${at}.blueprint`,
      `blueprint b${at} "B" {\n  reviewed 2026-10-01\n  persona p "P" { share 12.5% }\n}\n`,
    ]);
    const cwd = createFolder(Object.fromEntries(texts));
    const built = (settings: string): readonly string[] => {
      writeFileSync(join(cwd, "sightline.config.yaml"), settings);
      run(["build", "--format", "md,html,json", "--view", "blueprint", "--cache-dir", "cache"], { cwd });
      return ["md", "html", "json"].map((format) => readFileSync(join(cwd, `out/b0.${format}`), "utf8"));
    };
    const [md, html, json] = built("");
    expect(md).toMatch(/reviewed 2026-10-01.*12\.5%/s);
    const german = built("locale: de\n");
    for (const report of german.slice(0, 2)) expect(report).toMatch(/reviewed 01\.10\.2026.*12,5\u00A0%/s);
    expect(german[2]).toBe(json);
    expect(built("")).toEqual([md, html, json]);
  });

  it("may be another file, which must be there", () => {
    const cwd = createFolder({ ...files, "ci/strict.yaml": "rules: { measure/missing: info, goal/none: error }\n" });
    const { status, stderr } = run(["check", "--config", "ci/strict.yaml"], { cwd });
    expect(stderr).toContain("error goal/none a.blueprint");
    expect(status).toBe(1);
    expect(run(["check", "--config", "gone.yaml"], { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: "sightline: `gone.yaml` can't be read: it isn't there.\n",
    });
    expect(run(["check", "--config", "ci"], { cwd }).status).toBe(2);
  });

  it("has a schema", () => {
    const { status, stdout } = run(["schema", "config"]);
    expect(JSON.parse(stdout)).toMatchObject({
      properties: { preset: { enum: ["recommended", "strict", "minimal"] } },
    });
    expect(status).toBe(0);
  });
});
