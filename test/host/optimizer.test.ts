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

  it.each([
    ["11.3.244.8-node.38", "--interrupt-budget=540672"],
    ["12.4.254.21-node.57", "--invocation-count-for-turbofan=24000"],
    ["13.6.233.17-node.53", "--invocation-count-for-turbofan=24000"],
  ])("tell V8 %s the budget that it has", (version, budget) => {
    const told = flagsFor("long", version);
    expect(told).toEqual(expect.arrayContaining(["--opt", "--heap-growing-percent=75", budget]));
    expect(told.filter((flag) => /budget|count/.test(flag))).toEqual([budget]);
  });
});
