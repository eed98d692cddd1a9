import { chmodSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { discover } from "../../src/host/discover.js";
import { openMergeBase, openRevision } from "../../src/host/git.js";
import { createFolder } from "../support/folder.js";
import { commit, createRepository, git, write } from "../support/repository.js";

afterEach(() => vi.unstubAllEnvs());

describe("a workspace at a revision", () => {
  const odd = ["with space", 'quo"te', "line\nend", "tab\t", "küche", "-x", "back\\slash", "*"];

  it("is read without a checkout, whatever its files are called", async () => {
    const files = Object.fromEntries(odd.map((name) => [`a/${name}.blueprint`, name]));
    const root = createRepository(files, Object.fromEntries(Object.keys(files).map((path) => [path, null])));
    const { files: at, list } = await openRevision(root, "HEAD~1");
    expect(await list("")).toEqual(Object.keys(files).toSorted());
    for (const name of odd) expect(await at.read(`a/${name}.blueprint`)).toMatchObject({ kind: "text", text: name });
    expect(await (await openRevision(root, "HEAD")).list("")).toEqual([]);
  });

  it("is taken by branch, tag, hash and place", async () => {
    const root = createRepository({ a: "1" }, { a: "2" });
    git(root, "tag", "-a", "v1", "-m", "one", "HEAD~1");
    git(root, "branch", "feature/x", "HEAD~1");
    const hash = git(root, "rev-parse", "HEAD~1");
    for (const revision of ["v1", "feature/x", hash, hash.slice(0, 8), "HEAD^", "main~1", "@~1"]) {
      const { commit, files } = await openRevision(root, revision);
      expect([commit, await files.read("a")]).toEqual([hash, { kind: "text", text: "1", size: 1 }]);
    }
  });

  it("is rooted at the workspace, and ends there", async () => {
    const repository = createRepository({
      "in ner/a.blueprint": "a",
      "secret.blueprint": "s",
      "in ner/x/b.blueprint": "b",
    });
    const { files, list } = await openRevision(join(repository, "in ner"), "HEAD");
    expect(await list("")).toEqual(["a.blueprint", "x/b.blueprint"]);
    expect(await list("x")).toEqual(["x/b.blueprint"]);
    expect(await list("a.blueprint")).toEqual(["a.blueprint"]);
    expect(await list("gone")).toEqual([]);
    expect(await files.read("a.blueprint")).toMatchObject({ text: "a" });
    expect(await files.read("../secret.blueprint")).toEqual({ kind: "outside" });
    expect(await files.read("x")).toEqual({ kind: "unreadable", because: "is a folder" });
    expect(await files.read("x/b.blueprint/c")).toEqual({ kind: "missing" });
  });

  it("has no files where its folder was not there yet", async () => {
    const repository = createRepository({ other: "" }, { "shop/a.blueprint": "" });
    const { files, list } = await openRevision(join(repository, "shop"), "HEAD~1");
    expect(await list("")).toEqual([]);
    expect(await files.read("a.blueprint")).toEqual({ kind: "missing" });
  });

  it("lists what is found on the disk too", async () => {
    const root = createRepository({
      ".gitignore": "/shop/old/\n*.draft.blueprint\n",
      "shop/.gitignore": "!keep.draft.blueprint\n",
      "shop/keep.draft.blueprint": "",
      "shop/x.draft.blueprint": "",
      "shop/old/a.blueprint": "",
      "shop/old/deep/b.blueprint": "",
      "shop/a.blueprint.yml": "",
      "shop/b.blueprint.yaml": "",
      "shop/plain.yaml": "",
      "shop/node_modules/p/n.blueprint": "",
    });
    for (const folder of ["", "shop", "shop/old", "shop/old/deep"]) {
      expect(await (await openRevision(root, "HEAD")).list(folder), folder).toEqual(discover(root, join(root, folder)));
    }
    const { list } = await openRevision(join(root, "shop"), "HEAD");
    expect(await list("")).toEqual(discover(join(root, "shop"), join(root, "shop")));
  });

  it("has links and limits as the disk has", async () => {
    const repository = createRepository({ secret: "s" });
    const root = join(repository, "w");
    write(repository, {
      "w/in/a": "a",
      "w/large": "a".repeat(1_048_577),
      "w/full": "b".repeat(1_048_576),
      "w/bad": Uint8Array.of(0x61, 0xff),
    });
    const links = {
      "link-in": "in/a",
      folder: "in",
      "in/up": "../folder/a",
      out: "../secret",
      absolute: "/etc/passwd",
      circle: "circle",
    };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, name));
    commit(repository, {});
    const { files } = await openRevision(root, "HEAD");
    for (const path of ["link-in", "folder/a", "in/up"])
      expect(await files.read(path), path).toMatchObject({ text: "a" });
    expect(await files.read("out")).toEqual({ kind: "outside" });
    expect(await files.read("absolute")).toEqual({ kind: "outside" });
    expect(await files.read("circle")).toMatchObject({ because: expect.stringContaining("go in a circle") });
    expect(await files.read("large")).toEqual({ kind: "too-large", size: 1_048_577 });
    expect(await files.read("full")).toMatchObject({ kind: "text", size: 1_048_576 });
    expect(await files.read("bad")).toEqual({ kind: "not-utf8", before: "a", byte: 0xff, offset: 1 });
  });

  it("doesn't look into submodules", async () => {
    const other = createRepository({ "a.blueprint": "" });
    const root = createRepository({ "b.blueprint": "" });
    git(root, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "sub");
    commit(root, {});
    const { files, list } = await openRevision(root, "HEAD");
    expect(await list("")).toEqual(["b.blueprint"]);
    expect(await files.read("sub")).toMatchObject({ because: expect.stringContaining("submodule") });
    expect(await files.read("sub/a.blueprint")).toEqual({ kind: "missing" });
  });
});

describe("a revision that can't be read", () => {
  it("is said with what to do", async () => {
    const root = createRepository({ a: "1" });
    git(root, "update-ref", "refs/remotes/origin/next", "HEAD");
    const cases: Record<string, RegExp> = {
      gone: /^There is no revision `gone` here\. `git log --all` lists/,
      next: /Did you mean `origin\/next`\?$/,
      "origin/gone": /Fetch it first: `git fetch origin gone`\.$/,
      [`--output=${root}/x`]: /^There is no revision/,
      "--help": /^There is no revision/,
      "": /^There is no revision/,
      "a\0b": /^There is no revision/,
      "^HEAD": /^There is no revision/,
      "HEAD..HEAD": /^There is no revision/,
      "HEAD:a": /^There is no revision/,
      "$(touch x)": /^There is no revision/,
    };
    for (const [revision, said] of Object.entries(cases))
      await expect(openRevision(root, revision), revision).rejects.toThrow(said);
    expect(existsSync(join(root, "x"))).toBe(false);
  });

  it("is one of a folder without a repository, or without git", async () => {
    await expect(openRevision(createFolder(), "HEAD")).rejects.toThrow(/lies in no git repository/);
    const root = createRepository({});
    vi.stubEnv("PATH", "/nonexistent");
    await expect(openRevision(root, "HEAD")).rejects.toThrow(/^git can't be started: it isn't installed/);
  });

  it("tells of a clone that is cut off", async () => {
    const origin = createRepository({ a: "1" }, { a: "2" });
    git(origin, "checkout", "--quiet", "-b", "work", "HEAD~1");
    commit(origin, { b: "1" });
    const clone = createFolder();
    git(clone, "clone", "--quiet", "--depth=1", "--no-single-branch", `file://${origin}`, ".");
    await expect(openRevision(clone, "HEAD~1")).rejects.toThrow(/`fetch-depth: 0` for actions\/checkout/);
    await expect(openMergeBase(clone, "origin/main")).rejects.toThrow(
      /no commit .* share\. This clone holds only the end/,
    );
    git(clone, "fetch", "--quiet", "--unshallow");
    expect((await openMergeBase(clone, "origin/main")).commit).toBe(git(origin, "rev-parse", "main~1"));
  });

  it("tells of a clone without the contents, and fetches nothing", async () => {
    const origin = createRepository({ a: "1" }, { a: "2" });
    git(origin, "config", "uploadpack.allowFilter", "true");
    const clone = createFolder();
    git(clone, "clone", "--quiet", "--filter=blob:none", `file://${origin}`, ".");
    const { files } = await openRevision(clone, "HEAD~1");
    await expect(files.read("a")).rejects.toThrow(/was cloned in part\. Run `git fetch --refetch/);
    await expect(files.read("a")).rejects.toThrow(/was cloned in part/);
    expect(await files.read("gone")).toEqual({ kind: "missing" });
  });

  it("tells of branches that share nothing", async () => {
    const root = createRepository({ a: "1" });
    git(root, "checkout", "--quiet", "--orphan", "other");
    commit(root, { b: "1" });
    await expect(openMergeBase(root, "main")).rejects.toThrow(/histories have nothing to do with each other/);
  });
});

describe("git", () => {
  it("runs nothing that the repository names", async () => {
    const root = createRepository({ "a.blueprint": "a", ".gitattributes": "* filter=evil diff=evil\n" }, { b: "" });
    const script = join(root, ".git/evil");
    write(root, { ".git/evil": `#!/bin/sh\ntouch '${root}/ran'\ncat\n` });
    chmodSync(script, 0o755);
    for (const key of [
      "core.fsmonitor",
      "core.pager",
      "filter.evil.smudge",
      "filter.evil.clean",
      "diff.evil.textconv",
      "diff.external",
      "core.sshCommand",
      "alias.ls-tree",
      "pager.ls-tree",
    ]) {
      git(root, "config", key, script);
    }
    const { files, list } = await openRevision(root, "HEAD~1");
    expect(await list("")).toEqual(["a.blueprint"]);
    expect(await files.read("a.blueprint")).toMatchObject({ text: "a" });
    expect(existsSync(join(root, "ran"))).toBe(false);
  });

  it("isn't led elsewhere by the environment", async () => {
    const [root, other] = [createRepository({ a: "mine" }), createRepository({ a: "theirs" })];
    vi.stubEnv("GIT_DIR", join(other, ".git"));
    vi.stubEnv("GIT_INDEX_FILE", "/nonexistent");
    vi.stubEnv("GIT_TRACE", join(root, "trace"));
    expect(await (await openRevision(root, "HEAD")).files.read("a")).toMatchObject({ text: "mine" });
    expect(existsSync(join(root, "trace"))).toBe(false);
    expect(readFileSync(join(root, "a"), "utf8")).toBe("mine");
  });
});
