import { expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { createFolder } from "../support/folder.js";

it("says of a defect in one line what happened and how to report it, and ends with 3", async () => {
  const { status, stdout, stderr } = await run(["check", "-"], {
    environment: {},
    workingFolder: createFolder(),
    standardInput: () => {
      throw new TypeError("nothing\nis \u001b[31mthere");
    },
    isTerminal: () => false,
  });
  expect({ status, stdout: stdout ?? "" }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toMatch(
    /^sightline: this is a defect of Sightline \S+, not of your files \(TypeError: .*\)\. Please report it .*\.\n$/,
  );
  expect(stderr).toContain("nothing\\nis \\x1b[31mthere");
});
