import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { workspaceCache } from "../../src/host/cache-folder.js";
import { createFolder } from "../support/folder.js";

const modules = "node_modules/.cache/sightline";

/** How a workspace may look, and whether its own folder is taken. */
const cases: Readonly<Record<string, readonly [make: (root: string) => void, isOwn: boolean]>> = {
  "no node_modules": [() => undefined, false],
  "a folder": [(root) => mkdirSync(join(root, "node_modules")), true],
  "a folder with all in it": [(root) => mkdirSync(join(root, modules), { recursive: true }), true],
  "a link in the place of node_modules": [(root) => symlinkSync(createFolder(), join(root, "node_modules")), false],
  "a link in the place of .cache": [
    (root) => {
      mkdirSync(join(root, "node_modules"));
      symlinkSync(createFolder(), join(root, "node_modules/.cache"));
    },
    false,
  ],
  "a link in our place": [
    (root) => {
      mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
      symlinkSync(createFolder(), join(root, modules));
    },
    false,
  ],
  "a file in our place": [
    (root) => {
      mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
      writeFileSync(join(root, modules), "");
    },
    false,
  ],
};

it.each(Object.entries(cases))("is in the workspace or in the user's cache: %s", (_, [make, isOwn]) => {
  const root = createFolder();
  const home = createFolder();
  make(root);
  const folder = workspaceCache(root, { XDG_CACHE_HOME: home });
  if (isOwn) expect(folder).toBe(join(root, modules));
  else expect(folder).toMatch(new RegExp(`^${home}/sightline/workspaces/`));
});

it("is nowhere where the user has none", () => {
  const file = join(createFolder({ file: "" }), "file");
  expect(workspaceCache(createFolder(), { XDG_CACHE_HOME: file })).toBeUndefined();
});
