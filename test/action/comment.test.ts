import { symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { bot, type StandIn, standInForGithub } from "../support/github-stand-in.js";
import { type Ran, runAction } from "../support/run-action.js";

const commit = "a".repeat(40);
const repo = { full_name: "acme/journeys" };
const pull = { head: { sha: commit, repo: { full_name: "stranger/journeys" } }, base: { repo } };
const marker = "<!-- sightline-comment: sightline-comment -->";

/** Runs the action that comments, after a run of the other workflow that left these files. */
function comment(api: StandIn, files: Readonly<Record<string, string>> | undefined, run: object = {}): Promise<Ran> {
  const id = { id: 4711, head_sha: commit, head_repository: pull.head.repo };
  return runAction({
    action: resolve("action/comment"),
    workspace: createFolder(),
    github: { token: "secret", event: { workflow_run: { ...id, ...run } } },
    env: {
      GITHUB_API_URL: api.address,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "acme/journeys",
      RETRY_PAUSE: "1",
    },
    others: (_, { path = "" }) => {
      if (files === undefined) throw new Error("no such artefact");
      const folder = createFolder(files);
      symlinkSync(folder, path);
      return {};
    },
  });
}

const said = (text: string, number = "7") => ({ "comment.md": text, "pull-request": number });

describe("the comment", () => {
  it("is written once, and then kept up to date in its place", async () => {
    const api = await standInForGithub({ 7: pull });
    const other = { id: 1, body: `${marker}\nforged`, user: { login: "stranger" } };
    api.comments.push(
      other,
      ...Array.from({ length: 150 }, (_, i) => ({ id: i + 2, body: "talk", user: { login: bot } })),
    );
    expect((await comment(api, said("one"))).log).toBe("Commented on pull request 7.\n");
    expect((await comment(api, said("two"))).log).toBe("Updated the comment on pull request 7.\n");
    expect((await comment(api, said("two"))).log).toBe("The comment says that already.\n");
    expect((await comment(api, said(""))).log).toContain("Updated");
    expect(api.comments.length).toBe(152);
    expect(api.comments.at(-1)?.body).toBe(`${marker}\nThis pull request no longer changes a blueprint.`);
    expect(other.body).toBe(`${marker}\nforged`);
    expect(new Set(api.requests.map(({ authorization }) => authorization))).toEqual(new Set(["Bearer secret"]));
    expect(api.requests.filter(({ line }) => line.startsWith("P")).map(({ line }) => line)).toEqual([
      "POST repos/acme/journeys/issues/7/comments",
      "PATCH repos/acme/journeys/issues/comments/1151",
      "PATCH repos/acme/journeys/issues/comments/1151",
    ]);
  });

  it("isn't written where there is nothing to say", async () => {
    const api = await standInForGithub({ 7: pull });
    expect((await comment(api, said(""))).log).toContain("Nothing changed");
    const early = await comment(api, undefined);
    expect(early).toMatchObject({ failed: false, steps: ["Fetch what the run left"] });
    expect((await comment(api, {})).log).toContain("left nothing to say");
    expect(api.comments).toEqual([]);
  });

  it.each(["7/../8", "7\n8", "-1", "07", "", "７", "9".repeat(20), "$(id)"])(
    "takes %j for no number",
    async (number) => {
      const api = await standInForGithub({ 7: pull });
      const { failed, log } = await comment(api, said("x", number));
      expect({ failed, log }).toEqual({
        failed: true,
        log: "::error title=Sightline::The run left no number of a pull request.\n",
      });
      expect(api.requests).toEqual([]);
    },
  );

  it.each<[string, object]>([
    ["another commit", { ...pull, head: { ...pull.head, sha: "b".repeat(40) } }],
    ["another repository's branch", { ...pull, head: { ...pull.head, repo } }],
    ["a branch that is gone", { ...pull, head: { ...pull.head, repo: null } }],
    ["another repository", { ...pull, base: { repo: { full_name: "other/journeys" } } }],
  ])("isn't written to a pull request that isn't the run's: %s", async (_, other) => {
    const api = await standInForGithub({ 7: other });
    const { failed, log } = await comment(api, said("x"));
    expect(failed).toBe(false);
    expect(log).toContain("isn't at the commit of that run");
    expect(api.comments).toEqual([]);
  });

  it("stays under GitHub's limit, and is whole", async () => {
    const api = await standInForGithub({ 7: pull });
    const long = `## Changes\n\n<details>\n<summary>All</summary>\n\n\`\`\`\n${"line of text 🙂\n".repeat(200_000)}`;
    expect((await comment(api, said(long))).failed).toBe(false);
    const body = api.comments[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(60_000);
    expect(body).toMatch(
      /\n```\n\n<\/details>\n\n… and more than fits here\. \[The whole of it\]\(https:\/\/github\.com\/acme\/journeys\/actions\/runs\/4711\) is with the run\.\n$/,
    );
  });

  it("tries again where GitHub is busy, and says why it gives up", async () => {
    const api = await standInForGithub({ 7: pull });
    api.refusals.push(502, 429);
    expect((await comment(api, said("x"))).failed).toBe(false);
    api.refusals.push(302);
    expect(await comment(api, said("y"))).toMatchObject({ failed: true });
    api.refusals.push(403);
    const { log, failed } = await comment(api, said("y"));
    expect(log).toBe('::error title=Sightline::GET pulls/7: GitHub answered 403 {"message":": :error: :no"}\n');
    expect(failed).toBe(true);
  });

  it("reads no file that a link leads to", async () => {
    const api = await standInForGithub({ 7: pull });
    const secret = join(createFolder({ secret: "s3cret" }), "secret");
    const files = said("");
    const ran = await runWithLink(api, files, secret);
    expect(ran.log).toContain("Nothing changed");
    expect(api.comments).toEqual([]);
  });
});

async function runWithLink(api: StandIn, files: Readonly<Record<string, string>>, target: string): Promise<Ran> {
  const folder = createFolder();
  writeFileSync(join(folder, "pull-request"), files["pull-request"] ?? "");
  symlinkSync(target, join(folder, "comment.md"));
  return runAction({
    action: resolve("action/comment"),
    workspace: createFolder(),
    github: { token: "secret", event: { workflow_run: { id: 1, head_sha: commit, head_repository: pull.head.repo } } },
    env: { GITHUB_API_URL: api.address, GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/journeys" },
    others: (_, { path = "" }) => {
      symlinkSync(folder, path);
      return {};
    },
  });
}
