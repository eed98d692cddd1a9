import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { currentDay } from "../../src/host/clock.js";
import { Failure } from "../../src/host/failure.js";
import { findPlace, findRoot } from "../../src/host/workspace.js";
import { createFolder } from "../support/folder.js";

describe("the workspace root", () => {
  const files = { "sightline.config.yaml": "", "shop/deep/a.blueprint": "", "other/b.blueprint": "" };

  it("is the next folder upwards with settings", () => {
    const root = createFolder(files);
    expect(findRoot(join(root, "shop/deep"), [])).toBe(root);
    expect(findRoot(join(root, "shop"), [findPlace(join(root, "shop"), "../other/b.blueprint")])).toBe(root);
  });

  it("is the working folder where there are none", () => {
    const root = createFolder({ "shop/a.blueprint": "" });
    expect(findRoot(root, [findPlace(root, "shop/a.blueprint")])).toBe(root);
  });

  it("is that of the named file where it lies elsewhere", () => {
    const root = createFolder(files);
    const place = findPlace(createFolder(), join(root, "shop/deep/a.blueprint"));
    expect(findRoot(createFolder(), [place])).toBe(root);
    const loose = createFolder({ "a/b.blueprint": "" });
    expect(findRoot(root, [findPlace(root, join(loose, "a/b.blueprint"))])).toBe(join(loose, "a"));
  });

  it("is one for all named files", () => {
    const [one, other] = [createFolder({ a: "" }), createFolder({ b: "" })];
    const places = [findPlace(one, "a"), findPlace(one, join(other, "b"))];
    expect(() => findRoot(one, places)).toThrow(/lies outside the workspace/);
  });

  it("is not looked for where nothing is", () => {
    expect(() => findPlace(createFolder(), "gone.blueprint")).toThrow(
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
