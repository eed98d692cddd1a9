import { describe, expect, it, vi } from "vitest";
import { compileTexts } from "../support/compile-texts.js";

vi.setConfig({ testTimeout: 600_000 });

/** `SCALE=1048576 npx vitest run test/robust/scale.test.ts` goes up to the longest file. */
const large = Number(process.env["SCALE"] ?? 131_072);
const small = large / 4;

/** 2.6 for each doubling, as the least of a few tries; what takes no time at all has no ratio. */
const mostPerFourfold = 2.6 ** 2;
const noTime = 60;
const tries = 4;

/** The index of a piece, from the last line to the first. */
type Piece = (at: number) => string;

const lines =
  (first: string, piece: Piece, last = "") =>
  (length: number): string => {
    const pieces = [first];
    for (let at = 0, now = first.length; now < length; at++) now += pieces[pieces.push(piece(at)) - 1]!.length + 1;
    return `${pieces.join("\n")}\n${last}`;
  };

const step: Piece = (at) =>
  `step s${at} "S" { evidence "E"; customer a "A" -> s${at}.b "x"; support b "B" by r; pain p${at} "P" severity 3 }`;

/** Workspaces of a blueprint and what it uses, by the length of the file that is long. */
const shapes: Readonly<Record<string, (length: number) => Readonly<Record<string, string>>>> = {
  "many steps": (length) => ({
    "a.blueprint": lines('role r "R"\nblueprint b "B" {\nphase p {', step, "}\n}\n")(length),
  }),
  "many declarations": (length) => ({ "a.blueprint": lines("", (at) => `role r${at} "R" { team "T" }`)(length) }),
  "names that aren't there": (length) => ({
    "a.blueprint": lines('blueprint b "B" {', (at) => `goal g${at} "G" { owner nobody${at} }`, "}\n")(length),
  }),
  "names that are there already": (length) => ({ "a.blueprint": lines("", () => 'role r "R"')(length) }),
  "one long text": (length) => ({ "a.blueprint": `role r "${"x".repeat(length)}"\n` }),
  "broken lines": (length) => ({ "a.blueprint": lines('blueprint b "B" {', (at) => `goal -> ${at} {`)(length) }),
  "deep blocks": (length) => ({ "a.blueprint": `${"phase p { ".repeat(length / 10)}\n` }),
  "comments that suppress": (length) => ({
    "a.blueprint": lines("", (at) => `// sightline-ignore role/unused: as it is\nrole r${at} "R"`)(length),
  }),
  "a long list": (length) => ({
    "a.blueprint": `role r\nblueprint b "B" { stakeholders ${"r, ".repeat(length / 3)}r }\n`,
  }),
  "a catalog of much": (length) => ({
    "a.blueprint": 'use "./c.blueprint"\nblueprint b "B" { owner r1 }\n',
    "c.blueprint": lines("", (at) => `role r${at} "R"`)(length),
  }),
  "YAML, many steps": (length) => ({
    "a.blueprint.yaml": lines(
      "blueprint: b\nphases:\n  p:\n    steps:",
      (at) => `      s${at}: { actions: [{ lane: customer, title: A }] }`,
    )(length / 4),
  }),
  "YAML, names that aren't there": (length) => ({
    "a.blueprint.yaml": lines("blueprint: b\ngoals:", (at) => `  g${at}: { title: G, owner: nobody${at} }`)(length / 4),
  }),
  "YAML, broken lines": (length) => ({
    "a.blueprint.yaml": lines("blueprint: b\ngoals:", (at) => `  g${at}: { title: "G, owner: [ }`)(length / 4),
  }),
};

describe("a check takes as long as its files are", () => {
  it.each(Object.entries(shapes))("%s", async (_, make) => {
    let growth = Number.POSITIVE_INFINITY;
    for (let left = tries; left > 0 && growth >= mostPerFourfold; left--)
      growth = Math.min(growth, await grown(make(small), make(large)));
    expect(growth).toBeLessThan(mostPerFourfold);
  });
});

async function grown(short: Readonly<Record<string, string>>, long: Readonly<Record<string, string>>): Promise<number> {
  const [first, second] = [await effortOf(short), await effortOf(long)];
  return second < noTime ? 1 : second / Math.max(first, noTime / 4);
}

/** Time of the processor, in ms: it doesn't grow where others are at work. */
async function effortOf(texts: Readonly<Record<string, string>>): Promise<number> {
  const start = process.cpuUsage();
  await compileTexts(texts);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
