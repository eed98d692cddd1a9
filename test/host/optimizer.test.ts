import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { flagsFor } from "../../src/host/optimizer.js";

const paces = ["small", "usual", "long"] as const;

describe("flags of V8", () => {
  it("are all known to the V8 that runs", () => {
    const flags = paces.flatMap((pace) => flagsFor(pace, process.versions.v8));
    expect(() => execFileSync(process.execPath, [...flags, "-e", "0"], { stdio: "pipe" })).not.toThrow();
  });

  it("are none for a V8 that nobody has tried", () => {
    expect(paces.flatMap((pace) => flagsFor(pace, "99.1.2-node.3"))).toEqual([]);
  });

  it("leave out the budget where V8 has none", () => {
    expect(flagsFor("long", "12.4.254.21-node.57")).toEqual(["--opt", "--heap-growing-percent=75"]);
  });
});
