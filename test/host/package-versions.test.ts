import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageVersions } from "../../src/host/package-versions.js";
import { createFolder } from "../support/folder.js";

it("tells what is installed now", () => {
  const folder = createFolder({ "node_modules/@a/b/package.json": '{ "version": "1.2.3" }', "at/main.cjs": "" });
  const versions = () => packageVersions(join(folder, "at/main.cjs"), ["@a/b", "not-there"]);
  expect(versions()).toEqual(["1.2.3", undefined]);
  writeFileSync(join(folder, "node_modules/@a/b/package.json"), '{ "version": "1.2.4" }');
  expect(versions()).toEqual(["1.2.4", undefined]);
});
