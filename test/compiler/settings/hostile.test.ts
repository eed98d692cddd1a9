import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseBaseline } from "../../../src/compiler/baseline/baseline.js";
import { parseSettings } from "../../../src/compiler/settings/parse.js";
import { compileTexts } from "../../support/compile-texts.js";

const page = readFileSync("docs/settings.md", "utf8");
const samples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text!);

const scrap = fc.constantFrom(
  ...[
    "\n",
    "  ",
    "\t",
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    ",",
    "- ",
    "#",
    '"',
    "'",
    "&a ",
    "*a",
    "<<: ",
    "!x ",
    "|\n",
    "\0",
  ],
  ...[
    "__proto__",
    "constructor",
    "null",
    "~",
    "rules",
    "custom-rules",
    "off",
    "error",
    "-1e999",
    "../",
    "**",
    "\u202e",
    "漢",
  ],
);
const edit = fc.record({ at: fc.nat(2000), remove: fc.nat(12), insert: fc.array(scrap, { maxLength: 3 }) });

it("whatever a settings file holds, it is understood or it has findings", async () => {
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([text, edits]) =>
      edits.reduce((before, { at, remove, insert }) => {
        const from = at % (before.length + 1);
        return before.slice(0, from) + insert.join("") + before.slice(from + remove);
      }, text),
    );
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const { value, diagnostics } = await parseSettings("s.yaml", text);
      for (const { span } of diagnostics) expect(span.start <= span.end && span.end <= text.length + 1).toBe(true);
      // What has no findings can be gone by.
      if (diagnostics.length === 0)
        await compileTexts({ "a.blueprint": "blueprint a { phase p }\n" }, { settings: value });
    }),
    { seed: 4, numRuns: 300 },
  );
});

it("whatever a baseline holds, it is read or it isn't", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const read = parseBaseline(`{"format":"sightline-baseline","version":1,"findings":${text}}`);
      expect(read === undefined || Array.isArray(read.entries)).toBe(true);
    }),
    { seed: 4, numRuns: 300 },
  );
});
