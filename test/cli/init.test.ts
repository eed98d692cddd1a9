import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();

const workflows = [".github/workflows/sightline.yml", ".github/workflows/sightline-comment.yml"];

function read(...path: string[]): string {
  return readFileSync(join(...path), "utf8");
}

describe("init", () => {
  it("writes what checks without a finding, is canonical and can be drawn", () => {
    const cwd = createFolder();
    const { status, stdout, stderr } = run(["init", "acme_shop"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const files = ["acme-shop.blueprint", "catalog.blueprint", "sightline.config.yaml", ...workflows];
    for (const path of files) expect(stdout).toContain(`  acme_shop/${path}\n`);
    expect(stdout).toContain(
      "1. Run `sightline check acme_shop`, then `sightline build acme_shop`, and open the pictures",
    );
    const folder = join(cwd, "acme_shop");
    expect(read(folder, "acme-shop.blueprint")).toContain('blueprint acme-shop "Acme shop" {');
    const checked = run(["check", "--reporter", "json"], { cwd: folder });
    expect(JSON.parse(checked.stdout)).toMatchObject({ findings: [], summary: { blueprints: 1 } });
    expect(run(["fmt", "--check"], { cwd: folder })).toMatchObject({ status: 0, stdout: "" });
    const built = run(["build"], { cwd: folder });
    expect(built.stdout.split("\n")).toContain("out/acme-shop.blueprint.svg");
  });

  it.each(["catalog", "support", "2026", "кухня", "...", "a'b\"cd", "x".repeat(200)])(
    "takes the name of any folder: %s",
    (name) => {
      const cwd = createFolder();
      expect(run(["init", `./${name}`], { cwd }).status).toBe(0);
      const { stdout } = run(["check", "--reporter", "json"], { cwd: join(cwd, name) });
      expect(JSON.parse(stdout)).toMatchObject({ findings: [], summary: { blueprints: 1 } });
      expect(run(["fmt", "--check"], { cwd: join(cwd, name) }).status).toBe(0);
    },
  );

  it("goes by the day it is", () => {
    const cwd = createFolder();
    const env = { SOURCE_DATE_EPOCH: "1900000000" };
    run(["init", "a"], { cwd, env });
    expect(read(cwd, "a/a.blueprint")).toContain("reviewed     2030-03-17 every 90d");
    expect(run(["check", "a", "--max-warnings", "0"], { cwd, env }).stderr).toMatch(/^0 errors, 0 warnings in 1/);
  });

  it("changes nothing the second time", () => {
    const cwd = createFolder({ "mine.txt": "" });
    run(["init"], { cwd });
    const before = snapshot(cwd);
    const { status, stdout } = run(["init"], { cwd });
    expect(status).toBe(0);
    expect(stdout).not.toContain("Wrote");
    for (const path of workflows) expect(stdout).toContain(`  ${path}\n`);
    expect(snapshot(cwd)).toEqual(before);
  });

  it("never writes over or through what is there", () => {
    const cwd = createFolder({ "sightline.config.yaml": "preset: strict\n", "j/old.blueprint": "role ops\n" });
    const outside = createFolder();
    mkdirSync(join(cwd, ".github/workflows"), { recursive: true });
    symlinkSync(join(outside, "target"), join(cwd, workflows[0]!));
    const { stdout } = run(["init"], { cwd });
    expect(stdout).toContain(
      "Left as it was\n  j/old.blueprint\n  sightline.config.yaml\n  .github/workflows/sightline.yml\n",
    );
    expect(read(cwd, "sightline.config.yaml")).toBe("preset: strict\n");
    expect(readdirSync(cwd).toSorted()).toEqual([".github", "j", "sightline.config.yaml"]);
    expect(readdirSync(outside)).toEqual([]);
  });

  it("doesn't leave its folder by a link, nor take a file for one", () => {
    const [cwd, outside] = [createFolder({ file: "" }), createFolder()];
    symlinkSync(outside, join(cwd, ".github"));
    expect(run(["init"], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining("is a link out of") });
    expect(readdirSync(outside)).toEqual([]);
    expect(run(["init", "file"], { cwd }).status).toBe(2);
  });

  it("puts workflows at the top of the repository", () => {
    const cwd = createFolder({ ".git/HEAD": "" });
    run(["init", "my journeys/shop", "--action", "acme/sightline@1f2e3d4c"], { cwd });
    expect(existsSync(join(cwd, "my journeys/shop/.github"))).toBe(false);
    const { jobs } = parse(read(cwd, workflows[0]!));
    expect(jobs.blueprints.steps.at(-1)).toEqual({
      uses: "acme/sightline@1f2e3d4c",
      with: { "working-directory": "my journeys/shop" },
    });
    expect(parse(read(cwd, workflows[1]!)).jobs.comment.steps).toEqual([
      { uses: "acme/sightline/action/comment@1f2e3d4c" },
    ]);
  });

  it("says what must be filled in where nobody told it", () => {
    const { stdout } = run(["init"], { cwd: createFolder() });
    expect(stdout).toContain("in the place of OWNER");
    expect(run(["init", "--action", "x"], { cwd: createFolder() })).toMatchObject({ status: 2 });
  });
});

function snapshot(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => [join(parentPath, name), read(parentPath, name)]));
}
