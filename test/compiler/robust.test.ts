import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Compilation, compile, type Files, render } from "../../src/compiler/index.js";
import { plain } from "../../src/diagnostics/print/palette.js";
import { printFinding } from "../../src/diagnostics/print/pretty.js";

const examples = {
  "input.blueprint": readFileSync("examples/vending/vending.blueprint", "utf8"),
  "catalog.blueprint": readFileSync("examples/vending/catalog.blueprint", "utf8"),
  "input.blueprint.yaml": readFileSync("examples/shop/order-and-return.blueprint.yaml", "utf8"),
  "catalog.blueprint.yaml": readFileSync("examples/shop/catalog.blueprint.yaml", "utf8"),
};

/** One slip of the pen: a piece of the text left out, doubled, moved, or something put in. */
const slip = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 0, max: 60 }),
  what: fc.constantFrom("drop", "double", "move", "insert"),
  to: fc.nat(),
  text: fc.oneof(
    fc.constantFrom(
      "{",
      "}",
      '"',
      '"""',
      "->",
      "<->",
      ";",
      ",",
      "\n",
      ":",
      "[",
      "]",
      "- ",
      "&a ",
      "*a",
      "by ",
      "was ",
      "%",
      "/*",
      "\u202e",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  ),
});

function slipInto(
  text: string,
  { at, length, what, to, text: inserted }: typeof slip extends fc.Arbitrary<infer T> ? T : never,
): string {
  const start = at % (text.length + 1);
  const piece = text.slice(start, start + length);
  const rest = text.slice(0, start) + text.slice(start + length);
  const target = to % (rest.length + 1);
  if (what === "drop") return rest;
  if (what === "move") return rest.slice(0, target) + piece + rest.slice(target);
  return text.slice(0, start) + (what === "double" ? piece : inserted) + text.slice(start);
}

async function run(name: keyof typeof examples, text: string): Promise<Compilation> {
  const texts: Readonly<Record<string, string>> = { ...examples, [name]: text };
  const files: Files = {
    read: async (path) =>
      texts[path] === undefined ? { kind: "missing" } : { kind: "text", text: texts[path], size: 0 },
  };
  return compile(files, [name], { today: "2026-11-20" });
}

/** The YAML form takes about ten times as long. */
const forms = [
  ["input.blueprint", 100],
  ["input.blueprint.yaml", 20],
] as const;

describe.each(forms)("%s with slips of the pen", (name, runs) => {
  it("ends in findings that can be printed, and in outputs where there is no error of the language", async () => {
    const slips = fc.array(slip, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(slips, async (many) => {
        const { findings, blueprints } = await run(name, many.reduce(slipInto, examples[name]));
        for (const finding of findings) {
          const { source, start, end } = finding.span;
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(source.text.length);
          expect(printFinding(finding, plain)).toMatch(/^(?:error|warning|info) [a-z/-]+ \S+:\d+:\d+\n {2}\S/);
        }
        await render(blueprints, { formats: ["md", "json"], views: [] });
      }),
      {
        numRuns: Number(process.env["FUZZ_RUNS"] ?? runs),
        seed: Number(process.env["FUZZ_SEED"] ?? 7),
        endOnFailure: true,
      },
    );
  });
});
