import { expect, it, vi } from "vitest";
import { diffModels } from "../../src/diff/diff.js";
import { sideModel } from "../support/change-pairs.js";
import { effortOf } from "../support/effort.js";

vi.setConfig({ testTimeout: 120_000 });

/** Items of a blueprint, all of which say something else on the other side. */
const shapes: Readonly<Record<string, (at: number, side: string) => string>> = {
  "actions of one step": (at, side) => `customer "${wordOf(at, side)}" takes ${at}${side === "old" ? "s" : "min"}`,
  "pains of one step": (at, side) =>
    `pain "${wordOf(at, side)}" { frequency ${(at % 97) + (side === "old" ? 1 : 2)}% }`,
  "handshakes of one action": (at, side) => `handshake h-${side}-${at} x -> x "${wordOf(at, side)}"`,
};

const small = 400;
/** 2.6 for each doubling; what takes no time at all has no ratio. */
const mostPerEightfold = 2.6 ** 3;
const noTime = 60;

it.each(Object.entries(shapes))("takes as long as two blueprints are that share nothing: %s", (_, item) => {
  const [short, long] = [small, small * 8].map((size) => {
    const [before, after] = ["old", "new"].map((side) => modelOf(size, (at) => item(at, side)));
    return () => diffModels(before!, after!);
  });
  let growth = Number.POSITIVE_INFINITY;
  for (let again = 0; again < 4 && growth >= mostPerEightfold; again++) growth = Math.min(growth, grown(short!, long!));
  expect(growth).toBeLessThan(mostPerEightfold);
});

function modelOf(size: number, item: (at: number) => string) {
  const items = Array.from({ length: size }, (_, at) => item(at));
  return sideModel(`phase p {\nstep s {\ncustomer x "X"\n${items.join("\n")}\n}\n}\n`);
}

/** A word that no other place or side has. */
function wordOf(at: number, side: string): string {
  return `${side}${[...String(at)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;
}

function grown(short: () => unknown, long: () => unknown): number {
  const [first, second] = [effortOf(short), effortOf(long)];
  return second < noTime ? 1 : second / Math.max(first, noTime / 8);
}
