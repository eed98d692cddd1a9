import { describe, expect, it } from "vitest";
import { applyFixes } from "../../src/compiler/fixes.js";
import { compileTexts } from "../support/compile-texts.js";

/** What the fixes of one round make of a file. */
async function mended(path: string, text: string): Promise<string> {
  const { findings } = await compileTexts({ [path]: text, "c/x.blueprint": "" });
  const { files } = applyFixes(findings, (each) => each === path);
  return files[0]?.text ?? text;
}

const inStep = (line: string) => `// kept: as it   is
role ops   "Operations" // this too
channel web "Web" { kind online }

blueprint b "B" {
  phase p "P" {
    step s "S" {   // and this
      ${line}
      /* the rest */  customer   after "After"
    }
  }
}
`;

/** A line of a step, and what becomes of it; nothing where that isn't certain. */
const text: readonly (readonly [before: string, after?: string])[] = [
  ['custmer go "Goes"', 'customer go "Goes"'],
  ['frontstag "Greets" by ops', 'frontstage "Greets" by ops'],
  ["Key", "key"],
  ["keys", "key"],
  ['customer go "Goes" taks 5min'],
  ["contact drect", "contact direct"],
  ["contact Direct", "contact direct"],
  ["contact indrectly"],
  ["tkaes 5min", "takes 5min"],
  ["tkeas 5min"],
  ['pian slow "Slow"', 'pain slow "Slow"'],
  ['customer go "Goes" => after', 'customer go "Goes" -> after'],
  ['customer go "Goes" → after', 'customer go "Goes" -> after'],
  ["customer go “Goes out”", 'customer go "Goes out"'],
  ['customer go “Says "yes"”'],
  ["customer go 'Goes'"],
  ['customer\u00a0go "Goes"', 'customer go "Goes"'],
  ['customer go "Go\u202ees"', 'customer go "Goes"'],
  ['customer g\u200bo "Goes"', 'customer go "Goes"'],
  ['customer go "Goes\u0007"'],
  ['customer go "Goes" via Web', 'customer go "Goes" via web'],
  ['customer go "Goes" via wbe'],
  ['frontstage "Greets" by opps'],
  ['customer go "Goes" -> aftr'],
  ['customer go "Goes" -> After', 'customer go "Goes" -> after'],
  ['customer go "Goes" // sightline-ignore goal/none: it has one', 'customer go "Goes"'],
  ['// sightline-ignore goal/none: it has one\n      customer go "Goes"', 'customer go "Goes"'],
];

describe("what is mended in text", () => {
  for (const [before, after = before] of text) {
    it(`${JSON.stringify(before)} ${before === after ? "isn't" : `becomes ${JSON.stringify(after)}`}`, async () => {
      for (const end of ["\n", "\r\n"]) {
        const lines = (line: string) => inStep(line).replaceAll("\n", end);
        const found = await mended("a.blueprint", lines(before));
        expect(found.replace(/^\s+(?=customer go)/m, "")).toBe(lines(after).replace(/^\s+(?=customer go)/m, ""));
      }
    });
  }

  it("is the path of a use", async () => {
    expect(await mended("a.blueprint", 'use "c\\\\x.blueprint"\n')).toBe('use "c/x.blueprint"\n');
  });
});

const yaml: readonly (readonly [before: string, after?: string])[] = [
  ["measured_by: m", "measured-by: m"],
  ["measuredBy: m", "measured-by: m"],
  ["contact: drect # why", "contact: direct # why"],
  ['contact: "drect"', 'contact: "direct"'],
  ["engagment: 3", "engagement: 3"],
  ["colour: red"],
  ['delights: "a\\u202eb"', 'delights: "ab"'],
  ["insights: [q3-Survey]", "insights: [q3-survey]"],
  ["insights: [q4-survey]"],
  ["delights: “Quick, at last”", 'delights: "Quick, at last"'],
  ["delights: “Quick”, at last"],
];

describe("what is mended in YAML", () => {
  for (const [before, after = before] of yaml) {
    it(`${before} ${before === after ? "isn't" : `becomes ${after}`}`, async () => {
      const file = (line: string) => `# kept
blueprint:   b
insights: { q3-survey: { title: Q3, source: survey } }
phases:
  p:
    steps:
      s:   # and this
        ${line}
        measures: { m: { kind: csat } }
        actions: [ { lane: customer,  title: Waits } ]
`;
      expect(await mended("a.blueprint.yaml", file(before))).toBe(file(after));
    });
  }
});

describe("fixes", () => {
  it("leave files alone that weren't named", async () => {
    const { findings } = await compileTexts({ "a.blueprint": "role ops { staeg support }\n" });
    expect(applyFixes(findings, () => false)).toEqual({ files: [], mended: 0 });
    expect(applyFixes(findings, () => true).mended).toBe(1);
  });

  it("never write twice in one place", async () => {
    const { findings } = await compileTexts({ "a.blueprint": "role ops { staeg support }\n" });
    const { files, mended: number } = applyFixes([...findings, ...findings], () => true);
    expect({ text: files[0]?.text, number }).toEqual({ text: "role ops { stage support }\n", number: 1 });
  });
});
