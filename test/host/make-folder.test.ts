import { existsSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../src/host/make-folder.js";
import { createFolder } from "../support/folder.js";

describe("a folder", () => {
  it("is made with those above it, and left as it is where it is there", () => {
    const folder = join(createFolder(), "a", "b", "c");
    makeFolder(folder, 0o700);
    makeFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("is made behind a link to one", () => {
    const root = createFolder();
    makeFolder(join(root, "real"));
    symlinkSync(join(root, "real"), join(root, "link"));
    makeFolder(join(root, "link", "in"));
    expect(statSync(join(root, "real", "in")).isDirectory()).toBe(true);
  });

  it("isn't made where a file is, nor behind a link to nothing", () => {
    const root = createFolder();
    writeFileSync(join(root, "file"), "");
    symlinkSync(join(root, "nothing"), join(root, "dangling"));
    expect(() => makeFolder(join(root, "file"))).toThrow(/EEXIST/);
    expect(() => makeFolder(join(root, "file", "in"))).toThrow(/ENOTDIR|EEXIST/);
    expect(() => makeFolder(join(root, "dangling"))).toThrow(/EEXIST/);
  });

  it.runIf(existsSync("/proc"))("isn't sought for ever where none can be made", () => {
    expect(() => makeFolder("/proc/sightline/out")).toThrow(/ENOENT/);
  });
});
