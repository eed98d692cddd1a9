import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();

const long = `// ${"a".repeat(1_048_576)}\n`;
const blueprint = (id: string): string =>
  `blueprint ${id} "B" {\n  phase p "P" {\n    step s "S" {\n      customer a "A"\n    }\n  }\n}\n`;

/** Several files, so that the work is done in parts. */
const folder = (): string =>
  createFolder({
    "a.blueprint": blueprint("a") + long,
    "b.blueprint": blueprint("b"),
    "c.blueprint": blueprint("c"),
    "d.blueprint": blueprint("d"),
  });
const raised = ["--limit", "file-size=2MiB"];

describe("--limit", () => {
  it("is heard by every command that reads blueprints", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "e.blueprint"), blueprint("e"));
    for (const words of [
      ["check", "a.blueprint"],
      ["check"],
      ["build", "--format", "json"],
      ["fmt", "a.blueprint"],
      ["convert", "--to", "yaml", "--out", "a.yaml", "a.blueprint"],
      ["diff", "a.blueprint", "e.blueprint"],
    ]) {
      const usual = run(words, { cwd });
      expect(usual.stderr, words.join(" ")).toContain("`--limit file-size=2MiB`");
      expect(usual.status, words.join(" ")).not.toBe(0);
      const { status, stderr } = run([...words, ...raised], { cwd });
      expect({ status, limited: stderr.includes("limit/") }, words.join(" ")).toEqual({ status: 0, limited: false });
    }
  });

  it("is heard where git is asked, and by threads", () => {
    const cwd = folder();
    const git = (...words: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...words], { cwd });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "all");
    writeFileSync(join(cwd, "a.blueprint"), blueprint("a"));
    expect(run(["diff", "--base", "HEAD"], { cwd })).toMatchObject({ status: 2 });
    expect(run(["diff", "--base", "HEAD", ...raised], { cwd })).toMatchObject({ status: 0 });
    writeFileSync(join(cwd, "b.blueprint"), blueprint("b") + long);
    const changed = run(["check", "--changed", "HEAD", "--jobs", "2", ...raised], { cwd });
    expect(changed).toMatchObject({ status: 0, stderr: expect.stringContaining("2 blueprints") });
  });

  it("is minded by what is kept between runs", () => {
    const cwd = folder();
    const check = (...words: readonly string[]) => run(["check", "--cache-dir", "kept", ...words], { cwd }).status;
    expect([check(), check(...raised), check(), check(...raised)]).toEqual([1, 0, 1, 0]);
  });

  it("is no matter of settings, and refuses what can't be", () => {
    const cwd = createFolder({ "a.blueprint": blueprint("a"), "sightline.config.yaml": "limits: { depth: 100 }\n" });
    expect(run(["check"], { cwd }).stderr).toMatch(/`limits`/);
    for (const [value, says] of [
      ["depth=1000", "a whole number from 1 to 200"],
      ["dept=100", "Did you mean depth?"],
      ["file-size=1TiB", "a size from 1 to 8MiB"],
    ] as const) {
      const { status, stderr } = run(["check", "--limit", value], { cwd });
      expect(stderr).toContain(says);
      expect(status).toBe(2);
    }
  });
});

it("shows a hundred findings, whatever the command, and counts the rest", () => {
  const cwd = createFolder({ "a.blueprint": "}{".repeat(400) });
  for (const words of [["check"], ["fmt"], ["convert", "a.blueprint"], ["diff", "a.blueprint", "a.blueprint"]]) {
    const { stderr } = run(words, { cwd });
    expect(stderr.match(/^error /gm), words.join(" ")).toHaveLength(words[0] === "diff" ? 200 : 100);
    expect(stderr, words.join(" ")).toMatch(/^… and \d+ more findings\.$/m);
  }
});
