import { describe, expect, it } from "vitest";
import { useProgram } from "../support/program.js";
import { type Change, commit, createRepository, git, write } from "../support/repository.js";

const run = useProgram();

const journey = (id: string, use = ""): string => `${use}
blueprint ${id} "${id}" {
  phase buy "Buy" { step pay "Pay" { customer tap "Taps a card" } }
}
`;
const files = {
  "a.blueprint": journey("a", 'use "./shared/catalog.blueprint"'),
  "b.blueprint": journey("b"),
  "deep/c.blueprint": journey("c", 'use "../d.blueprint"'),
  "d.blueprint": 'use "./shared/catalog.blueprint"\nrole ops "Operations"\n',
  "shared/catalog.blueprint": 'role till "Till"\n',
  "notes.txt": "",
};

/** A branch off `main`, which went on meanwhile. */
function branch(): string {
  const root = createRepository(files);
  git(root, "checkout", "--quiet", "-b", "work");
  git(root, "checkout", "--quiet", "main");
  commit(root, { "b.blueprint": journey("b", "// on main"), "e.blueprint": journey("e") });
  git(root, "checkout", "--quiet", "work");
  return root;
}

/** The blueprints that are drawn. */
function built(cwd: string): readonly string[] {
  const { status, stdout } = run(["build", "--changed", "main", "--format", "json", "-o", "out"], { cwd });
  expect(status).toBeLessThan(2);
  return stdout.split("\n").flatMap((path) => /out\/(.*)\.json$/.exec(path)?.[1] ?? []);
}

describe("--changed", () => {
  it.each<[string, Change, string[]]>([
    ["nothing", { "notes.txt": "x" }, []],
    ["a blueprint", { "b.blueprint": journey("b", "// x") }, ["b"]],
    ["a new one", { "new.blueprint": journey("f") }, ["f"]],
    ["a catalog, over others too", { "shared/catalog.blueprint": 'role till "T"\n' }, ["a", "c"]],
    ["what stands between", { "d.blueprint": 'role ops "O"\n' }, ["c"]],
    ["the settings", { "sightline.config.yaml": "preset: strict\n" }, ["a", "b", "c"]],
    [
      "the baseline",
      { "sightline-baseline.json": '{ "format": "sightline-baseline", "version": 1, "findings": [] }' },
      ["a", "b", "c"],
    ],
  ])("looks at what changed on this branch, committed or not: %s", (_, change, expected) => {
    const root = branch();
    write(root, change);
    expect(built(root)).toEqual(expected);
    commit(root, { ".gitignore": "out\n" });
    expect(built(root)).toEqual(expected);
  });

  it("looks at what uses a file that is gone", () => {
    const root = branch();
    write(root, { "d.blueprint": null });
    const { status, stdout } = run(["check", "--changed", "main", "--reporter", "compact"], { cwd: root });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^deep\/c\.blueprint:1:\d+.*use\/missing/);
    expect(stdout).not.toContain("a.blueprint");
  });

  it("says so where nothing changed, and is fine", () => {
    const root = branch();
    const { status, stderr } = run(["check", "--changed", "main"], { cwd: root });
    expect(status).toBe(0);
    expect(stderr).toContain(`Nothing that is meant changed since ${git(root, "rev-parse", "main~1").slice(0, 12)}`);
    const { stdout } = run(["check", "--changed", "main", "--reporter", "json"], { cwd: root });
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], summary: { blueprints: 0 } });
  });

  it("keeps to what is named, and to standard input", () => {
    const root = branch();
    write(root, { "shared/catalog.blueprint": 'role till "T"\n', "b.blueprint": journey("b", "// x") });
    const named = ["check", "--changed", "main", "--reporter", "json"];
    expect(JSON.parse(run([...named, "deep"], { cwd: root }).stdout).summary.blueprints).toBe(1);
    const typed = run([...named, "-"], { cwd: root, input: journey("typed") });
    expect(JSON.parse(typed.stdout).summary.blueprints).toBe(1);
  });

  it("takes rules and settings of other names for changed with their files", () => {
    const root = branch();
    write(root, { "own.mjs": "export const rules = [];", "own.yaml": "preset: minimal\n" });
    for (const guide of [
      ["--rules", "own.mjs"],
      ["--config", "own.yaml"],
    ]) {
      const { stdout } = run(["check", "--changed", "main", "--reporter", "json", ...guide], { cwd: root });
      expect(JSON.parse(stdout).summary.blueprints).toBe(3);
    }
  });

  it.each([
    [["--changed", "gone"], "sightline: There is no revision `gone` here."],
    [["--changed", "--output=x"], "It must be a git revision, like origin/main."],
    [["--changed", "main", "--write-baseline"], "cannot be used with option"],
  ])("can't work with %j", (words, says) => {
    const { status, stderr } = run(["check", ...words], { cwd: branch() });
    expect(stderr).toContain(says);
    expect(status).toBe(2);
  });
});
