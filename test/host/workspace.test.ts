import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { currentDay } from "../../src/host/clock.js";
import { Failure } from "../../src/host/failure.js";
import { findPlace, findRoot } from "../../src/host/workspace.js";
import { createFolder } from "../support/folder.js";

describe("the workspace root", () => {
  const files = { "sightline.config.yaml": "", "shop/deep/a.blueprint": "", "other/b.blueprint": "" };

  it("is the next folder upwards with settings", async () => {
    const root = createFolder(files);
    expect(await findRoot(join(root, "shop/deep"), [])).toBe(root);
    expect(await findRoot(join(root, "shop"), [await findPlace(join(root, "shop"), "../other/b.blueprint")])).toBe(
      root,
    );
  });

  it("is the working folder where there are none", async () => {
    const root = createFolder({ "shop/a.blueprint": "" });
    expect(await findRoot(root, [await findPlace(root, "shop/a.blueprint")])).toBe(root);
  });

  it("is that of the named file where it lies elsewhere", async () => {
    const root = createFolder(files);
    const place = await findPlace(createFolder(), join(root, "shop/deep/a.blueprint"));
    expect(await findRoot(createFolder(), [place])).toBe(root);
    const loose = createFolder({ "a/b.blueprint": "" });
    expect(await findRoot(root, [await findPlace(root, join(loose, "a/b.blueprint"))])).toBe(join(loose, "a"));
  });

  it("is one for all named files", async () => {
    const [one, other] = [createFolder({ a: "" }), createFolder({ b: "" })];
    const places = [await findPlace(one, "a"), await findPlace(one, join(other, "b"))];
    await expect(findRoot(one, places)).rejects.toThrow(/lies outside the workspace/);
  });

  it("is not looked for where nothing is", async () => {
    await expect(findPlace(createFolder(), "gone.blueprint")).rejects.toThrow(
      "`gone.blueprint` can't be read: it isn't there.",
    );
  });
});

describe("the day", () => {
  it("is SOURCE_DATE_EPOCH's where that is set, in UTC", () => {
    expect(currentDay({ SOURCE_DATE_EPOCH: "1767225599" })).toBe("2025-12-31");
    expect(currentDay({ SOURCE_DATE_EPOCH: "" })).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(() => currentDay({ SOURCE_DATE_EPOCH: "soon" })).toThrow(Failure);
  });
});
