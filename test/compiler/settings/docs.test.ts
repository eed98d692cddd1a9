import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/compiler/index.js";
import { parseSettings } from "../../../src/compiler/settings/parse.js";
import { compileTexts } from "../../support/compile-texts.js";
import { createFolder } from "../../support/folder.js";

const page = readFileSync("docs/settings.md", "utf8");
const fences = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))].map(([, text]) => text!);

describe("the examples of docs/settings.md", () => {
  it("are settings that are understood", async () => {
    expect(fences("yaml")).toHaveLength(5);
    for (const text of fences("yaml")) expect((await parseSettings("s.yaml", text)).diagnostics).toEqual([]);
  });

  it("suppress what they say", async () => {
    const [text = ""] = fences("blueprint");
    const { findings, suppressed } = await compileTexts({ "a.blueprint": text });
    expect(suppressed).toBe(2);
    expect(findings.filter(({ rule }) => /^(?:ignore|goal\/none|step\/no-evidence)/.test(rule))).toEqual([]);
  });

  it("are rules that run", async () => {
    const folder = createFolder();
    writeFileSync(join(folder, "rules.mjs"), fences("js")[0]!);
    const { rules }: { rules: readonly Rule[] } = await import(pathToFileURL(join(folder, "rules.mjs")).href);
    const text = `persona a "A"\npersona b "B"\npersona c "C"
blueprint x { phase p { step s { customer "S" } }; path all "All" for a, b, c: s }\n`;
    const { findings } = await compileTexts({ "a.blueprint": text }, { rules });
    expect(findings.filter(({ rule }) => rule === "house/two-personas-a-path")).toHaveLength(1);
  });
});
