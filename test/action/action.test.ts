import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import markdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createFolder } from "../support/folder.js";
import { standInForGithub } from "../support/github-stand-in.js";
import { useBundle } from "../support/program.js";
import { type Change, commit, createRepository, git } from "../support/repository.js";
import { createActionFolder, type Job, type Ran, runAction } from "../support/run-action.js";

const program = useBundle();

const journey = (id: string, title: string, more = ""): string => `blueprint ${id} "${title}" {
  phase buy "Buy" {
    step pay "Pay" {
      customer tap "Taps a card"${more}
    }
  }
}
`;

/** A clean clone of a bare remote, with the merge of a pull request into `main` checked out, as actions/checkout leaves it. */
function checkOut(change: Change, before: Change = {}) {
  const work = createRepository({
    "shop/a.blueprint": journey("a", "A"),
    "shop/b.blueprint": journey("b", "B"),
    ...before,
  });
  const remote = createFolder();
  git(remote, "init", "--quiet", "--bare", "--initial-branch=main");
  git(work, "remote", "add", "origin", `file://${remote}`);
  const start = git(work, "rev-parse", "HEAD");
  git(work, "checkout", "--quiet", "-b", "change");
  const head = commit(work, change);
  git(work, "checkout", "--quiet", "main");
  commit(work, { "shop/b.blueprint": journey("b", "B, as main has it now") });
  git(work, "merge", "--quiet", "--no-ff", "--message", "merge", head);
  git(work, "push", "--quiet", "origin", "HEAD:refs/pull/7/merge", "HEAD^1:refs/heads/main");
  const clone = createFolder();
  git(clone, "init", "--quiet");
  git(clone, "remote", "add", "origin", `file://${remote}`);
  git(
    clone,
    "fetch",
    "--quiet",
    "origin",
    "+refs/heads/*:refs/remotes/origin/*",
    "+refs/pull/7/merge:refs/remotes/pull/7/merge",
  );
  git(clone, "checkout", "--quiet", "--detach", "refs/remotes/pull/7/merge");
  const repository = { full_name: "acme/journeys" };
  const event = { pull_request: { number: 7, base: { sha: start }, head: { sha: head, repo: repository } } };
  return { clone, remote, event };
}

async function run({ clone, event }: ReturnType<typeof checkOut>, job: Partial<Job> = {}): Promise<Ran> {
  const { github, inputs, ...rest } = job;
  const action = createActionFolder(program);
  return runAction({
    action,
    workspace: clone,
    github: { event_name: "pull_request", repository: "acme/journeys", action_path: action, event, ...github },
    env: { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/journeys", GITHUB_RUN_ID: "4711" },
    others: (uses) => (uses.startsWith("actions/cache@") ? { "cache-hit": "true" } : {}),
    inputs: { formats: "json", ...inputs },
    ...rest,
  });
}

function commentOf(ran: Ran): string {
  return readFileSync(join(left(ran, "sightline-comment"), "comment.md"), "utf8");
}

function left({ used }: Ran, artifact: string): string {
  return used.find(({ with: words }) => words["name"] === artifact)?.with["path"] ?? "";
}

describe("the action", () => {
  it("annotates, draws, and leaves what the comment is made of", async () => {
    const ran = await run(checkOut({ "shop/a.blueprint": journey("a", "A", " -> pya.tap") }), {
      inputs: { formats: "svg" },
    });
    expect(ran.log).toMatch(
      /^::error file=shop\/a\.blueprint,line=4,endLine=4,col=37,endColumn=44,title=name\/unknown::/m,
    );
    expect(ran.summary).toContain("| There is no action, decision, step or ancillary `pya.tap`. | `name/unknown` |");
    const sarif = ran.used.find(({ uses }) => uses.includes("upload-sarif"))?.with["sarif_file"] ?? "";
    const { results } = JSON.parse(readFileSync(sarif, "utf8")).runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("name/unknown");
    expect(readdirSync(left(ran, "sightline"))).toContain("b.blueprint.svg");
    expect(readdirSync(left(ran, "sightline"))).not.toContain("a.blueprint.svg");
    const comment = left(ran, "sightline-comment");
    expect(readdirSync(comment).toSorted()).toEqual(["comment.md", "pull-request"]);
    expect(readFileSync(join(comment, "pull-request"), "utf8")).toBe("7");
    expect(commentOf(ran)).toContain("can't be compared before this is mended");
    expect(commentOf(ran)).toContain("There is no action, decision, step or ancillary `pya.tap`.");
    expect(ran.steps).toContain("Hand the findings to code scanning");
    expect(ran.steps.at(-1)).toBe("Fail where the check did");
    expect(ran.failed).toBe(true);
  });

  it("looks only at what changed, and lets pass only what it is asked to", async () => {
    const at = checkOut({ "shop/a.blueprint": journey("a", "Another A") });
    const ran = await run(at, { inputs: { "changed-only": "true", "max-warnings": "0" } });
    expect(ran.log).toContain("::warning file=shop/a.blueprint");
    expect(ran.log).not.toContain("shop/b.blueprint");
    const built = readdirSync(left(ran, "sightline")).filter((name) => name.endsWith(".json"));
    expect(built.toSorted()).toEqual(["a.json", "b.json"]);
    expect(readdirSync(join(left(ran, "sightline"), "changes"))).toEqual(["a.difference.svg"]);
    expect(commentOf(ran)).toContain("Another A");
    expect(commentOf(ran)).not.toContain("as main has it now");
    expect(commentOf(ran)).toContain("[Pictures and reports](https://github.com/acme/journeys/actions/runs/4711)");
    expect(ran.failed).toBe(true);
  });

  it("works in a folder of the repository, on the paths it is told", async () => {
    const at = checkOut({
      "shop/sightline.config.yaml": "",
      "shop/with space/c.blueprint": journey("c", "C", " -> x.y"),
    });
    const ran = await run(at, { inputs: { "working-directory": "shop", paths: "with space\n  b.blueprint\n" } });
    expect(ran.log).toContain("::error file=shop/with space/c.blueprint,");
    expect(ran.log).not.toContain("shop/a.blueprint");
    expect(ran.failed).toBe(true);
  });

  it("says what to do where the history is too short", async () => {
    const at = checkOut({ x: "" });
    const clone = createFolder();
    git(clone, "init", "--quiet");
    git(clone, "fetch", "--quiet", "--depth=1", `file://${at.remote}`, "refs/pull/7/merge");
    git(clone, "checkout", "--quiet", "FETCH_HEAD");
    const ran = await run({ ...at, clone });
    expect(ran.log).toContain("::error title=Sightline::The history doesn't reach back");
    expect(ran.failed).toBe(true);
  });

  it("tells in one line why it can't do its work", async () => {
    const ran = await run(checkOut({ x: "" }), { inputs: { paths: "gone%0A::error::forged" } });
    expect(ran.log).toMatch(
      /^::error title=Sightline::sightline: `gone%250A::error::forged` can't be read: it isn't there\.$/m,
    );
    expect(ran.failed).toBe(true);
  });

  it("keeps what a fork's title says from the runner, and hands nothing of it to code scanning", async () => {
    const title = `::error::forged ##[error]forged \${{ github.token }} $(touch ran) \`touch ran\` <!-- sightline-comment: sightline -->`;
    const at = checkOut({
      "shop/a.blueprint": journey("a", title, ' -> gone "::error::forged ##[error]forged"'),
      "shop/::error::forged.blueprint": "bad",
    });
    const { base, head } = at.event.pull_request;
    const fork = { base, number: 7, head: { ...head, repo: { full_name: "stranger/journeys" } } };
    const { log, steps } = await run(at, { github: { event: { pull_request: fork } } });
    for (const line of log.split("\n")) expect(line).not.toMatch(/^\s*(?:::(?!(?:error|warning|notice) file=)|.*##\[)/);
    expect(steps).not.toContain("Hand the findings to code scanning");
    expect(existsSync(join(at.clone, "ran")) || existsSync(join(at.clone, "shop/ran"))).toBe(false);
  });

  it("commits what was built to a branch that was pushed to, once", async () => {
    const at = checkOut({ x: "" });
    git(at.clone, "checkout", "--quiet", "-B", "main", "origin/main");
    const github = { event_name: "push", ref_type: "branch", event: {} };
    const push = () =>
      run(at, { github, inputs: { commit: "true", out: "pictures" }, env: { GITHUB_REF: "refs/heads/main" } });
    const first = await push();
    expect(first.failed).toBe(false);
    expect(first.steps).not.toContain("Say what the pull request changes");
    const listed = git(at.remote, "ls-tree", "-r", "--name-only", "main").split("\n");
    expect(listed).toContain("pictures/a.json");
    const tip = git(at.remote, "rev-parse", "main");
    expect((await push()).log).toContain("The pictures are as they were.");
    expect(git(at.remote, "rev-parse", "main")).toBe(tip);
  });
});

describe("what a workflow names", () => {
  const files = [
    "action.yml",
    "action/comment/action.yml",
    "templates/init/sightline.yml",
    "templates/init/sightline-comment.yml",
  ];

  it.each(files)("%s pins other people's actions, and puts no value into a script", (file) => {
    const steps = stepsOf(parse(readFileSync(file, "utf8")));
    for (const { uses, run } of steps) {
      if (uses !== undefined && !uses.startsWith("OWNER/")) expect(uses).toMatch(/@[\da-f]{40}$/);
      expect(run ?? "").not.toContain("${{");
    }
    expect(steps.length).toBeGreaterThan(0);
  });

  it("runs a stranger's change without a right to write or a secret", () => {
    const text = readFileSync("templates/init/sightline.yml", "utf8");
    const { on, permissions } = parse(text);
    expect(Object.keys(on)).toEqual(["pull_request", "push"]);
    expect(permissions).toEqual({ contents: "read", "security-events": "write" });
    expect(text).not.toMatch(/secrets|pull_request_target/);
    const comment = parse(readFileSync("templates/init/sightline-comment.yml", "utf8"));
    expect(comment.permissions).toEqual({ actions: "read", "pull-requests": "write" });
    expect(Object.keys(comment.on)).toEqual(["workflow_run"]);
    expect(comment.on.workflow_run.workflows).toEqual([parse(text).name]);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

function stepsOf(file: {
  readonly runs?: { readonly steps: readonly Step[] };
  readonly jobs?: Record<string, { readonly steps: readonly Step[] }>;
}) {
  return [...(file.runs?.steps ?? []), ...Object.values(file.jobs ?? {}).flatMap(({ steps }) => steps)];
}

describe("a change from a stranger, to the comment on its pull request", () => {
  it("is text, whatever its titles say, and isn't longer than GitHub takes", async () => {
    const marks = `@acme/team #1 ![x](https://evil.example/x.png) <img src=x> <!-- sightline-comment: sightline-comment --> [x](https://evil.example)`;
    const titles = [marks, `${marks} ${"x".repeat(900_000)}`, "::error::forged"];
    const files = titles.map((title, i) => [`shop/n${i}.blueprint`, journey(`n${i}`, title)]);
    const ran = await run(checkOut(Object.fromEntries(files)));
    const head = { sha: "c".repeat(40), repo: { full_name: "stranger/journeys" } };
    const api = await standInForGithub({ 7: { head, base: { repo: { full_name: "acme/journeys" } } } });
    const comment = (): Promise<Ran> =>
      runAction({
        action: resolve("action/comment"),
        workspace: createFolder(),
        github: { token: "t", event: { workflow_run: { id: 4711, head_sha: head.sha, head_repository: head.repo } } },
        env: {
          GITHUB_API_URL: api.address,
          GITHUB_SERVER_URL: "https://github.com",
          GITHUB_REPOSITORY: "acme/journeys",
        },
        others: (_, { path = "" }) => {
          symlinkSync(left(ran, "sightline-comment"), path);
          return {};
        },
      });
    expect((await comment()).log).toBe("Commented on pull request 7.\n");
    expect((await comment()).log).toBe("The comment says that already.\n");
    expect(api.comments.length).toBe(1);
    const body = api.comments[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("What changed in the journey");
    expect(body.match(/<!--/g)).toEqual(["<!--"]);
    const html = markdownIt({ html: true, linkify: true }).render(body);
    expect(html).not.toMatch(/<(?:img|script|iframe)/);
    for (const [, address] of html.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(/^https:\/\/github\.com\/acme\/journeys\//);
    expect(html.replace(/<[^>]*>/g, "")).not.toMatch(/@acme|(?<!&)#1\b/);
  });
});
