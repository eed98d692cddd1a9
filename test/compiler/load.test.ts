import { describe, expect, it } from "vitest";
import { compile, type Files } from "../../src/compiler/index.js";
import { load } from "../../src/compiler/load.js";
import { createShelf } from "../../src/compiler/shelf.js";
import { type Limits, usualLimits } from "../../src/diagnostics/limits.js";

/** Files of a map, and how often each was read. */
function filesOf(texts: Readonly<Record<string, string>>): Files & { readonly reads: Map<string, number> } {
  const reads = new Map<string, number>();
  const read: Files["read"] = async (path) => {
    reads.set(path, (reads.get(path) ?? 0) + 1);
    const text = texts[path];
    return text === undefined ? { kind: "missing" } : { kind: "text", text, size: text.length };
  };
  return { read, reads };
}

const use = (...paths: readonly string[]): string => paths.map((path) => `use "./${path}"\n`).join("");
const rulesOf = async (
  texts: Readonly<Record<string, string>>,
  named: readonly string[],
  limits: Limits = usualLimits,
) =>
  (await load(createShelf(filesOf(texts), limits), named)).diagnostics.map(({ rule, span }) => [
    rule,
    span.source.path,
  ]);

const { "use-depth": mostDepth, "use-files": mostFiles } = usualLimits;

describe("loading", () => {
  it("reads each file once, however many use it, and heeds no circle", async () => {
    const files = filesOf({ a: use("b", "c", "a"), b: use("c", "a"), c: use("b", "sub/../b"), "sub/d": use("../b") });
    const { documents, diagnostics } = await load(createShelf(files, usualLimits), ["a", "sub/d"]);
    expect([...documents.keys()].toSorted()).toEqual(["a", "b", "c", "sub/d"]);
    expect([...files.reads.values()]).toEqual([1, 1, 1, 1]);
    expect(diagnostics).toEqual([]);
  });

  it("reports a `use` that fails once, whoever reaches it", async () => {
    const texts = { a: use("c"), b: use("c"), c: use("gone") };
    expect(await rulesOf(texts, ["a", "b", "c"])).toEqual([["use/missing", "c"]]);
  });

  it(`goes ${mostDepth} deep and no deeper`, async () => {
    const chain = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, i) => [`f${i}`, i + 1 < length ? use(`f${i + 1}`) : ""]));
    expect(await rulesOf(chain(mostDepth + 1), ["f0"])).toEqual([]);
    expect(await rulesOf(chain(mostDepth + 2), ["f0"])).toEqual([["limit/use-depth", `f${mostDepth}`]]);
    // The shortest way counts, not the first.
    const shortcut = { ...chain(mostDepth + 2), f0: use("f1", "f9") };
    expect(await rulesOf(shortcut, ["f0"])).toEqual([]);
  });

  it(`reads ${mostFiles} files for one blueprint and no more`, async () => {
    const star = (length: number) => {
      const names = Array.from({ length }, (_, i) => `f${i}`);
      return { a: use(...names), ...Object.fromEntries(names.map((name) => [name, ""])) };
    };
    expect(await rulesOf(star(mostFiles), ["a"])).toEqual([]);
    const files = filesOf(star(mostFiles + 5));
    const { diagnostics } = await load(createShelf(files, usualLimits), ["a"]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["limit/use-files"]);
    expect(files.reads.size).toBe(mostFiles + 1);
  });

  it("stops reading where all files together are too large", async () => {
    const files: Files = { read: async () => ({ kind: "text", text: "", size: 1_048_576 }) };
    const named = Array.from({ length: usualLimits["workspace-size"] / 1_048_576 + 2 }, (_, i) => `f${i}`);
    const { diagnostics, refused } = await load(createShelf(files, usualLimits), named);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["limit/workspace-size", "limit/workspace-size"]);
    expect(refused.map(({ because }) => because)).toEqual(["budget", "budget"]);
  });
});

describe("compiling", () => {
  const today = "2026-11-20";
  const blueprint = (id: string, more = ""): string =>
    `${more}blueprint ${id} { phase p { step s { customer a "A" } } }\n`;

  it("reads the rest of the workspace only where a blueprint hands over to it, and parses only what may answer", async () => {
    const texts = { a: blueprint("a"), b: blueprint("b"), c: "role c\n" };
    const asked: string[] = [];
    const listWorkspace = async () => {
      asked.push("list");
      return Object.keys(texts);
    };
    const files = filesOf(texts);
    await compile(files, ["a"], { today, listWorkspace });
    expect([asked, [...files.reads.keys()]]).toEqual([[], ["a"]]);

    const leaving = filesOf({ ...texts, a: blueprint("a").replace("{ phase", "{ exit e at s -> b.in\n phase") });
    const { findings } = await compile(leaving, ["a"], { today, listWorkspace });
    expect(asked).toEqual(["list"]);
    expect(findings.find(({ rule }) => rule === "handshake/dangling")?.message).toContain("has no entry `in`");
  });

  it.each([
    "blueprint: b",
    "blueprint:\n  b",
    "blueprint: # the id\n  b",
    "blueprint: &id b",
    'blueprint: "\\x62"',
    "blueprint: >-\n  b",
    "? blueprint\n: b",
  ])("finds the blueprint that it hands over to however its name is written: %j", async (head) => {
    const actions = "actions: { lane: customer, title: X }";
    const yaml = `${head}\nphases: { p: { steps: { s: { ${actions} } } } }\nentries: { in: { from: a.e, to: s } }\n`;
    const a = blueprint("a").replace("{ phase", "{ exit e at s -> b.in\n phase");
    const files = filesOf({ "a.blueprint": a, "b.blueprint.yaml": yaml });
    const listWorkspace = async () => ["a.blueprint", "b.blueprint.yaml"];
    const { findings } = await compile(files, ["a.blueprint"], { today, listWorkspace });
    expect(findings.map(({ rule }) => rule)).not.toContain("handshake/dangling");
  });

  it("goes through the rest once, however many blueprints it hands over to", async () => {
    const rest = Array.from({ length: 50 }, (_, i) => blueprint(`b${i}`, "// A blueprint of the rest.\n".repeat(400)));
    const costFor = async (exits: number): Promise<number> => {
      const names = Array.from({ length: exits }, (_, i) => `exit e${i} at s -> elsewhere-${i}.in`);
      const a = blueprint("a").replace("{ phase", `{ ${names.join("\n")}\n phase`);
      const files = filesOf({ a, ...Object.fromEntries(rest.map((text, i) => [`b${i}`, text])) });
      const before = process.cpuUsage();
      await compile(files, ["a"], { today, listWorkspace: async () => [...rest.keys()].map((i) => `b${i}`) });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    await costFor(10);
    const [few, many] = [await costFor(100), await costFor(3200)];
    // What looks through all files for each of them takes 32 times as long.
    expect(many).toBeLessThan(Math.max(few, 100) * 8);
  });

  it("keeps what a catalog's user finds to that user", async () => {
    const catalog = "measure m { kind ces }\n";
    const texts = {
      c: catalog,
      a: blueprint("a", use("c")).replace("step s {", "step s { measured by m\n"),
      b: blueprint("b", use("c")),
    };
    const { blueprints } = await compile(filesOf(texts), ["a", "b"], { today });
    const inCatalog = blueprints.map(({ findings }) => findings.filter(({ span }) => span.source.path === "c").length);
    expect(inCatalog[0]).toBeGreaterThan(0);
    expect(inCatalog[1]).toBe(0);
  });

  it("keeps 1,000 findings, the errors first of all, and counts the rest", async () => {
    const steps = Array.from({ length: 1500 }, (_, i) => `step s${i} { customer "A" -> gone${i} }\n`).join("");
    const { findings, totals } = await compile(filesOf({ a: `blueprint a { phase p {\n${steps}} }\n` }), ["a"], {
      today,
    });
    expect([findings.length, totals.error]).toEqual([1000, 1500]);
  });

  it("withholds rules and outputs from a blueprint with an error in what it uses", async () => {
    const texts = { a: blueprint("a", use("c")), b: blueprint("b"), c: "role c { headcount many }\n" };
    const { blueprints } = await compile(filesOf(texts), ["a", "b"], { today });
    expect(blueprints.map(({ path, sound, findings }) => [path, sound, findings.map(({ rule }) => rule)[0]])).toEqual([
      ["a", false, "value/kind"],
      ["b", true, expect.any(String)],
    ]);
  });
});
