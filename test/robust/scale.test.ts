import { describe, expect, it, vi } from "vitest";
import { render } from "../../src/compiler/index.js";
import { reformat } from "../../src/compiler/reform/reform.js";
import { compileTexts, textFiles } from "../support/compile-texts.js";
import { hostile as hostileTexts } from "../syntax/hostile.js";
import { hostile as hostileYaml } from "../yaml/hostile.js";

vi.setConfig({ testTimeout: 600_000 });

/** `SCALE=1048576 npx vitest run test/robust/scale.test.ts` goes up to the longest file, and through all that is hostile. */
const asked = process.env["SCALE"];
const large = Number(asked ?? 131_072);
const small = large / 4;
/** YAML takes several times as long: where nobody asked, shorter files will do. */
const yamlShare = asked === undefined ? 4 : 1;

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

type Texts = Readonly<Record<string, string>>;

/** Workspaces of a blueprint and what it uses, by the length of the file that is long. */
const shapes: Readonly<Record<string, (length: number) => Texts>> = {
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
  "comments that suppress, on one line": (length) => ({
    "a.blueprint": `${"/* sightline-ignore role/unused: as it is */ ".repeat(length / 45)}\n`,
  }),
  "comments that suppress, one below the other": (length) => ({
    "a.blueprint": lines("", () => "// sightline-ignore role/unused: x")(length),
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
    )(length / yamlShare),
  }),
  "YAML, names that aren't there": (length) => ({
    "a.blueprint.yaml": lines(
      "blueprint: b\ngoals:",
      (at) => `  g${at}: { title: G, owner: nobody${at} }`,
    )(length / yamlShare),
  }),
  "YAML, broken lines": (length) => ({
    "a.blueprint.yaml": lines("blueprint: b\ngoals:", (at) => `  g${at}: { title: "G, owner: [ }`)(length / yamlShare),
  }),
};

/** The parsers' own tests have them at usual lengths. */
const hostile: typeof shapes = Object.fromEntries([
  ...Object.entries(hostileTexts).map(([name, make]) => [`text, ${name}`, hostileFile("a.blueprint", make)] as const),
  ...Object.entries(hostileYaml).map(
    ([name, make]) => [`YAML, ${name}`, hostileFile("a.blueprint.yaml", make)] as const,
  ),
]);

function hostileFile(path: string, make: (length: number) => string): (length: number) => Texts {
  return (length) => ({ [path]: make(length) });
}

describe("a check takes as long as its files are", () => {
  it.each(Object.entries(asked === undefined ? shapes : { ...shapes, ...hostile }))("%s", async (_, make) => {
    let growth = Number.POSITIVE_INFINITY;
    for (let left = tries; left > 0 && growth >= mostPerFourfold; left--)
      growth = Math.min(growth, await grown(fitting(make, small), fitting(make, large)));
    expect(growth).toBeLessThan(mostPerFourfold);
  });
});

/** What a file of the greatest length can have most of: findings, comments, steps. The last takes its time. */
const mosts: Readonly<Record<string, (length: number) => string>> = {
  findings: (length) => "{".repeat(length),
  comments: (length) => "//\n".repeat(length / 3),
  ...(asked === undefined ? {} : { steps: lines("blueprint b {\nphase p {", (at) => `step s${at}`, "}\n}\n") }),
};

it.each(Object.entries(mosts))("has as many %s as there can be", async (_, make) => {
  const texts = fitting((length) => ({ "a.blueprint": make(length) }), 1_048_576);
  await reformat(textFiles(texts), "a.blueprint");
  const { blueprints } = await compileTexts(texts);
  const outputs = await render(blueprints, { formats: ["svg"], views: ["journey"] });
  expect(outputs).toHaveLength(blueprints.length);
});

/** The files of a shape, none longer than a file may be: pieces end where they end, and a letter may be several bytes. */
function fitting(make: (length: number) => Texts, size: number): Texts {
  for (let length = size; ; ) {
    const texts = make(length);
    const bytes = Math.max(...Object.values(texts).map((text) => Buffer.byteLength(text)));
    if (bytes <= size) return texts;
    length = Math.floor((length * size) / bytes) - 100;
  }
}

async function grown(short: Texts, long: Texts): Promise<number> {
  const [first, second] = [await effortOf(short), await effortOf(long)];
  return second < noTime ? 1 : second / Math.max(first, noTime / 4);
}

/** Time of the processor, in ms: it doesn't grow where others are at work. */
async function effortOf(texts: Texts): Promise<number> {
  const start = process.cpuUsage();
  const { findings } = await compileTexts(texts);
  const { user, system } = process.cpuUsage(start);
  expect(findings.map(({ rule }) => rule)).not.toContain("limit/file-size");
  return (user + system) / 1000;
}
