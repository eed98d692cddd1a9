import { symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changesSince } from "../../src/host/git/changes.js";
import { findRenames } from "../../src/host/git/renames.js";
import { openRevision } from "../../src/host/git.js";
import { createRepository, git, write } from "../support/repository.js";

it("tells files that aren't as they were from those that are", async () => {
  const root = createRepository({
    same: "a\nb\n",
    other: "a",
    gone: "",
    linked: "l",
    "line ends": "a\nb\n",
    mark: "m",
  });
  write(root, { other: "b", gone: null, new: "", "line ends": "a\r\nb\r\n", mark: "\uFEFFm" });
  unlinkSync(join(root, "linked"));
  symlinkSync("same", join(root, "linked"));
  git(root, "add", "other");
  const isChanged = changesSince(root, await openRevision(root, "HEAD"));
  const paths = ["same", "other", "gone", "new", "linked", "line ends", "mark", "never"];
  const changed = await Promise.all(paths.map(async (path) => ((await isChanged(path)) ? [path] : [])));
  expect(changed.flat()).toEqual(["other", "gone", "new", "linked", "mark"]);
});

it("knows the content of a repository with longer hashes", async () => {
  const root = createRepository();
  git(root, "init", "--quiet", "--object-format=sha256", "in");
  write(root, { "in/a": "a" });
  git(join(root, "in"), "add", "a");
  git(join(root, "in"), "commit", "--quiet", "--message", "a");
  const isChanged = changesSince(join(root, "in"), await openRevision(join(root, "in"), "HEAD"));
  expect(await isChanged("a")).toBe(false);
});

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `line ${from + i + 100}\n`).join("");

it.each<[string, Record<string, string>, Record<string, string>, Record<string, string>]>([
  ["the same text", { a: "x" }, { b: "x" }, { b: "a" }],
  [
    "two with the same text, by name",
    { "p/a": "x", "p/b": "x" },
    { "q/b": "x", "q/a": "x" },
    { "q/a": "p/a", "q/b": "p/b" },
  ],
  ["more than half alike", { a: lines(0, 10) }, { b: lines(4, 14) }, { b: "a" }],
  ["less than half alike", { a: lines(0, 10) }, { b: lines(6, 16) }, {}],
  ["the most alike", { a: lines(0, 10), b: lines(2, 12) }, { c: lines(3, 13) }, { c: "b" }],
  ["each once", { a: lines(0, 10) }, { b: lines(0, 9), c: lines(0, 8) }, { b: "a" }],
  ["nothing of nothing", {}, { b: "x" }, {}],
  ["empty files", { a: "" }, { b: "", c: "" }, { b: "a" }],
])("finds renames: %s", (_, gone, added, expected) => {
  const found = findRenames(new Map(Object.entries(gone)), new Map(Object.entries(added)));
  expect(Object.fromEntries(found)).toEqual(expected);
});

it("finds the same texts also where there are too many to compare", () => {
  const texts = (folder: string) =>
    new Map(Array.from({ length: 3000 }, (_, i) => [`${folder}/${i}`, lines(i, i + 2)]));
  const found = findRenames(texts("a"), texts("b"));
  expect(found.size).toBe(3000);
  expect(found.get("b/17")).toBe("a/17");
});
