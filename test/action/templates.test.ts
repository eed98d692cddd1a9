import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { useBundle, useProgram } from "../support/program.js";
import { commit, createRepository, git, gitEnvironment, write } from "../support/repository.js";

const run = useProgram();
const program = useBundle();

const journey = (title: string): string => `blueprint a "${title}" {
  phase buy "Buy" {
    step pay "Pay" {
      customer tap "Taps a card"
    }
  }
}
`;

describe("GitLab's pipeline", () => {
  it("leaves findings, what was built, and what changed", () => {
    const text = readFileSync("templates/gitlab/sightline.gitlab-ci.yml", "utf8");
    const [head, body] = parseAllDocuments(text).map((document) => document.toJS());
    const { before_script: before, script, artifacts, variables } = body.sightline;
    expect(Object.keys(head.spec.inputs)).toEqual(["repository", "revision", "folder", "stage"]);
    expect([...before, ...script].join("\n")).not.toContain("$[[");
    expect(variables.SIGHTLINE_REPOSITORY).toBe("$[[ inputs.repository ]]");
    const root = createRepository({ "shop/a.blueprint": journey("A") });
    commit(root, { "shop/a.blueprint": journey("Another") });
    write(root, {
      ".sightline/program/examples/own.blueprint": journey("Sightline's").replace('card"', 'card" -> gone'),
    });
    symlinkSync(dirname(program), join(root, ".sightline/program/dist"));
    const own = {
      CI: "true",
      CI_PROJECT_DIR: root,
      SIGHTLINE_FOLDER: ".",
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git(root, "rev-parse", "HEAD~1"),
    };
    const pipeline = (): string =>
      execFileSync("bash", ["-eo", "pipefail", "-c", [...before, ...script].join("\n")], {
        cwd: root,
        env: { ...gitEnvironment, ...own },
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(pipeline()).toContain("Another");
    const report = (file: string): string => readFileSync(join(root, file), "utf8");
    const [quality] = JSON.parse(report(artifacts.reports.codequality));
    expect(quality.location.path).toBe("shop/a.blueprint");
    expect(report("sightline-report/built/a.json")).toContain("Another");
    expect(report("sightline-report/changes.md")).toContain("Another");
    write(root, { "shop/a.blueprint": journey("A").replace('card"', 'card" -> gone') });
    expect(pipeline).toThrow(expect.objectContaining({ status: 1 }));
  });
});

describe("the hooks of pre-commit", () => {
  const hooks: readonly { readonly id: string; readonly entry: string; readonly files: string }[] = parse(
    readFileSync(".pre-commit-hooks.yaml", "utf8"),
  );

  it("name commands that there are, for the files that there may be", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["sightline-check", "sightline-fmt"]);
    // pre-commit installs from git, where npm runs this script and no other.
    expect(parse(readFileSync("package.json", "utf8")).scripts.prepare).toBe("node scripts/prepare.mjs");
    for (const { entry, files } of hooks) {
      const [name, ...words] = entry.split(" ");
      expect(Object.keys(parse(readFileSync("package.json", "utf8")).bin)).toEqual([name]);
      expect(run([...words, "--help"]).status).toBe(0);
      const names = ["a.blueprint", "x/a.blueprint.yaml", "a.blueprint.yml", "a.yaml", "blueprint", "a.blueprint.md"];
      expect(names.filter((path) => new RegExp(files).test(path))).toEqual(names.slice(0, 3));
    }
  });
});

describe("docs/ci.md", () => {
  it("shows the workflows that init writes", () => {
    const blocks = [
      ...readFileSync("docs/ci.md", "utf8").matchAll(/```yaml\n# \.github\/workflows\/(\S+)\n([\s\S]*?)```/g),
    ];
    expect(blocks.map(([, name]) => name)).toEqual(["sightline.yml", "sightline-comment.yml"]);
    for (const [, name = "", shown = ""] of blocks) {
      const template = parse(readFileSync(`templates/init/${name}`, "utf8"));
      for (const step of template.jobs.blueprints?.steps ?? [])
        if (step.with?.["working-directory"] === ".") delete step.with;
      expect(parse(shown)).toEqual(template);
    }
  });

  it("names each input of the action", () => {
    const { inputs } = parse(readFileSync("action.yml", "utf8"));
    const rows = [...readFileSync("docs/ci.md", "utf8").matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \|/gm)].flatMap(
      ([, names = ""]) => names.match(/[\w-]+/g) ?? [],
    );
    expect(rows).toEqual(Object.keys(inputs));
  });
});
