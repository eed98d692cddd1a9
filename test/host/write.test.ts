import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { prepareFolder, writeWhole } from "../../src/host/write.js";
import { createFolder } from "../support/folder.js";

it("replaces a link at the output's path and never writes through it", async () => {
  const folder = createFolder({ precious: "kept" });
  symlinkSync(join(folder, "precious"), join(folder, "a.md"));
  await writeWhole(join(folder, "a.md"), "new");
  expect(lstatSync(join(folder, "a.md")).isSymbolicLink()).toBe(false);
  expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("new");
  expect(readFileSync(join(folder, "precious"), "utf8")).toBe("kept");
});

it("leaves no temporary file, also where it fails", async () => {
  const folder = createFolder({ "a.md/b": "" });
  await writeWhole(join(folder, "c.md"), "c");
  await expect(writeWhole(join(folder, "a.md"), "new")).rejects.toThrow(/a\.md` can't be written: (it is|a) .*folder/);
  await expect(writeWhole(join(folder, "gone/a.md"), "new")).rejects.toThrow("can't be written: it isn't there.");
  expect(readdirSync(folder).toSorted()).toEqual(["a.md", "c.md"]);
});

it("makes the output folder, but not through a link out of the workspace", async () => {
  const [root, outside] = [createFolder({ file: "" }), createFolder()];
  await prepareFolder(root, join(root, "x/y"));
  writeFileSync(join(root, "x/y/z"), "");
  symlinkSync(outside, join(root, "out"));
  await expect(prepareFolder(root, join(root, "out"))).rejects.toThrow("is a link out of the workspace");
  await expect(prepareFolder(root, join(root, "file"))).rejects.toThrow("can't be made: ");
  mkdirSync(join(root, "in"));
  symlinkSync(join(root, "in"), join(root, "link-in"));
  await prepareFolder(root, join(root, "link-in"));
  await prepareFolder(root, outside);
});
