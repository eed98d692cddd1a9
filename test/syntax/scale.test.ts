import { describe, expect, it, vi } from "vitest";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { hostile } from "./hostile.js";

// Many parses, which take their time on a machine that does other things as well.
vi.setConfig({ testTimeout: 120_000 });

const small = 1 << 14;
/** 2.6 per doubling, as the shorter of several runs; what takes no time at all has no ratio. */
const mostPerEightfold = 2.6 ** 3;
const noTime = 40;

describe("parsing takes as long as the text is", () => {
  it.each(Object.entries(hostile))("%s", (_, make) => {
    const [short, long] = [make(small), make(small * 8)];
    let growth = grown(short, long);
    for (let again = 0; again < 3 && growth >= mostPerEightfold; again++) growth = Math.min(growth, grown(short, long));
    expect(growth).toBeLessThan(mostPerEightfold);
  });
});

function grown(short: string, long: string): number {
  const [first, second] = [milliseconds(short), milliseconds(long)];
  return second < noTime ? 1 : second / Math.max(first, noTime / 8);
}

function milliseconds(text: string): number {
  const start = process.cpuUsage();
  parseText(createSource("x", text));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe("blocks in blocks", () => {
  it("are read however deep they are where no limit cuts them", () => {
    const text = "a {".repeat(100_000) + "}".repeat(100_000);
    const { diagnostics } = parseText(createSource("x", text), Number.POSITIVE_INFINITY);
    expect(diagnostics.map(({ span }) => span.start)).toEqual([0]);
  });
});
