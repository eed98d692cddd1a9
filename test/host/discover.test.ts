import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { discover } from "../../src/host/discover.js";
import { createFolder } from "../support/folder.js";

it("finds blueprints in both forms, less what .gitignore leaves out, sorted", () => {
  const root = createFolder({
    "b.blueprint": "",
    "a/z.blueprint.yaml": "",
    "a/y.blueprint.yml": "",
    "a/.hidden/h.blueprint": "",
    "a/plain.yaml": "",
    "a/blueprint": "",
    "node_modules/p/n.blueprint": "",
    ".git/g.blueprint": "",
    ".gitignore": "out/\n*.draft.blueprint\n",
    "out/o.blueprint": "",
    "a/x.draft.blueprint": "",
    "a/keep/.gitignore": "!x.draft.blueprint\nprivate.blueprint\n",
    "a/keep/x.draft.blueprint": "",
    "a/keep/private.blueprint": "",
  });
  symlinkSync(join(root, "b.blueprint"), join(root, "link.blueprint"));
  symlinkSync(root, join(root, "a/up"));
  const all = [
    "a/.hidden/h.blueprint",
    "a/keep/x.draft.blueprint",
    "a/y.blueprint.yml",
    "a/z.blueprint.yaml",
    "b.blueprint",
  ];
  expect(discover(root, root)).toEqual(all);
  expect(discover(root, join(root, "a"))).toEqual(all.slice(0, 4));
});

it("heeds the .gitignore of the repository around the workspace", () => {
  const repository = createFolder({ ".gitignore": "/shop/old/\n", "shop/a.blueprint": "", "shop/old/b.blueprint": "" });
  mkdirSync(join(repository, ".git"));
  expect(discover(join(repository, "shop"), join(repository, "shop"))).toEqual(["a.blueprint"]);
});

it("looks into a folder that was named, though it is left out otherwise", () => {
  const root = createFolder({
    ".gitignore": "build/\nsecret.blueprint\n",
    "build/a.blueprint": "",
    "src/secret.blueprint": "",
  });
  expect(discover(root, root)).toEqual([]);
  expect(discover(root, join(root, "build"))).toEqual(["build/a.blueprint"]);
  expect(discover(root, join(root, "src"))).toEqual([]);
});

const odd: Readonly<Record<string, (path: string) => void>> = {
  "a link to a device": (path) => symlinkSync("/dev/zero", path),
  "a link out of its folder": (path) => symlinkSync(join(createFolder({ x: "*.blueprint" }), "x"), path),
  "a pipe": (path) => execFileSync("mkfifo", [path]),
  "a folder": (path) => mkdirSync(path),
  "longer than anyone writes": (path) => writeFileSync(path, "*.blueprint\n".repeat(30_000)),
  "not UTF-8": (path) => writeFileSync(path, Buffer.of(0xff, 0x0a)),
};

it.each(Object.entries(odd))("leaves nothing out where .gitignore is %s", (_, make) => {
  const root = createFolder({ "a.blueprint": "" });
  make(join(root, ".gitignore"));
  expect(discover(root, root)).toEqual(["a.blueprint"]);
});
