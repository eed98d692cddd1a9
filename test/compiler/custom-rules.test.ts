import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/compiler/settings/parse.js";
import { compileTexts } from "../support/compile-texts.js";

const text = `role ops "Operations" { team "Field" }
role sales "Sales"
system old "Old" { status retiring; until 2027-01-01; owner ops }
channel web "Web" { kind online }
measure m "M" { kind csat; target >= 4 by 2027-01-01; owner ops }
blueprint b "B" {
  version "3"
  phase p "P" {
    kind use
    step calm "Calm" {
      key
      customer ask "Asks" via web waits 10min -> answer "question"
      frontstage answer "Answers" by ops, sales via web takes 5min fails "nobody there"
      emotion -1 "Hm"
      pain slow "Slow" { severity 4; frequency 20% }
      measured by m
      effectiveness 2/5
    }
    step wild "Wild" {
      key
      customer go "Goes" via web
      decision which "Which?" by customer { "a" -> go; "b" -> calm.ask }
    }
  }
  ancillary back "Back" { backstage do "Does" using old }
  exit away at calm -> other.in
}
`;

/** What one rule finds: the elements at whose names it points. */
async function findsOf(rule: string): Promise<readonly string[]> {
  const { value, diagnostics } = await parseSettings("s.yaml", `custom-rules: { house/rule: ${rule} }\n`);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  const { findings } = await compileTexts({ "a.blueprint": text }, { settings: value });
  return findings
    .filter((finding) => finding.rule === "house/rule")
    .map(({ span }) => span.source.text.slice(span.start, span.end));
}

const cases: readonly (readonly [rule: string, finds: readonly string[]])[] = [
  ["{ for: step, where: key, require: [measured-by, emotion], message: x }", ["wild"]],
  ["{ for: step, where: [key, not pain], require: measured by, message: x }", ["wild"]],
  ["{ for: step, require: 'effectiveness >= 3', message: x }", ["calm", "wild"]],
  ["{ for: step, where: effectiveness, require: 'effectiveness >= 2', message: x }", []],
  ["{ for: step, require: 'actions < 2', message: x }", ["calm"]],
  ["{ for: step, require: not decisions, message: x }", ["wild"]],
  ["{ for: ancillary, require: trigger, message: x }", ["back"]],
  ["{ for: role, require: team, message: x }", ["sales"]],
  ["{ for: system, where: status = retiring, require: replaces, message: x }", ["old"]],
  ["{ for: system, where: status != retiring, require: replaces, message: x }", []],
  ["{ for: channel, require: kind != online, message: x }", ["web"]],
  ["{ for: measure, require: 'targets > 1', message: x }", ["m"]],
  ["{ for: action, where: via = web, require: takes, message: x }", ["ask", "go"]],
  ["{ for: action, where: lane = frontstage, require: 'by < 2', message: x }", ["answer"]],
  ["{ for: frontstage, where: fails, require: training, message: x }", ["answer"]],
  ["{ for: customer, require: 'waits <= 600s', message: x }", ["go"]],
  ["{ for: customer, where: waits, require: 'waits < 9min', message: x }", ["ask"]],
  ["{ for: pain, where: 'frequency >= 20%', require: evidence, message: x }", ["slow"]],
  ["{ for: pain, require: 'frequency < 20 EUR', message: x }", ["slow"]],
  ["{ for: decision, require: 'options > 2', message: x }", ["which"]],
  ["{ for: handshake, require: label, message: x }", []],
  ["{ for: handshake, require: sla, message: x }", ["->"]],
  ["{ for: exit, require: by, message: x }", ["away"]],
  ["{ for: phase, where: kind = use, require: area, message: x }", ["p"]],
  ["{ for: blueprint, require: [version, goals], message: x }", ["b"]],
  ["{ for: blueprint, require: version = 3, message: x }", []],
];

describe("a custom rule", () => {
  for (const [rule, finds] of cases) {
    it(`${rule} finds ${finds.join(", ") || "nothing"}`, async () => expect(await findsOf(rule)).toEqual(finds));
  }

  it("says the standard, the element and what it lacks, at the level that is set", async () => {
    const { value } = await parseSettings(
      "s.yaml",
      `custom-rules:
  house/key-steps:
    for: step
    where: key
    require: [measured-by, emotion]
    message: key touchpoints are measured and felt.
    severity: error
overrides: { files: b.blueprint, rules: { house/key-steps: off } }
`,
    );
    const other = text.replace("blueprint b", "blueprint c");
    const { findings, rules } = await compileTexts({ "a.blueprint": text, "b.blueprint": other }, { settings: value });
    const found = findings.filter(({ rule }) => rule === "house/key-steps");
    expect(found).toMatchObject([
      {
        severity: "error",
        message:
          'Key touchpoints are measured and felt: the touchpoint "Wild" (wild) doesn\'t have `measured-by` and `emotion`.',
      },
    ]);
    expect(rules).toContainEqual(expect.objectContaining({ id: "house/key-steps" }));
  });

  it("may be ignored at one place", async () => {
    const { value } = await parseSettings(
      "s.yaml",
      "custom-rules: { a/b: { for: role, require: team, message: x } }\n",
    );
    const ignored = text.replace('role sales "Sales"', 'role sales "Sales" // sightline-ignore a/b: they have none');
    const { findings, suppressed } = await compileTexts({ "a.blueprint": ignored }, { settings: value });
    expect(findings.filter(({ rule }) => rule === "a/b" || rule.startsWith("ignore/"))).toEqual([]);
    expect(suppressed).toBe(1);
  });

  /** The place stands between `«` and `»`. */
  const broken: readonly (readonly [text: string, rule: string, says: string])[] = [
    ["«keys»: { for: step, require: key, message: x }", "value/kind", "`keys` can't be a rule's name."],
    ["«goal/none»: { for: step, require: key, message: x }", "name/duplicate", "There is a rule `goal/none` already."],
    ["a/b: { for: «stpe», require: key, message: x }", "value/kind", "Did you mean `step`?"],
    ["a/b: { for: step, require: «emotoin», message: x }", "item/unknown", "Did you mean `emotion` or `emotions`?"],
    ["a/b: { for: step, require: «kind», message: x }", "item/unknown", "`kind` is no word that a step knows."],
    [
      "a/b: { for: system, where: «status = retird», require: owner, message: x }",
      "value/kind",
      "Did you mean `retired`?",
    ],
    ["a/b: { for: step, require: '«key >»', message: x }", "value/kind", "`key >` is nothing that could hold."],
    ["a/b: { for: step, require: «not key = 3», message: x }", "value/kind", "is nothing that could hold."],
    ["a/b: { for: step, require: '«engagement >= high»', message: x }", "value/kind", "is nothing that could hold."],
    ["«a/b»: { for: step, message: x }", "item/missing", "A custom rule must have `require`."],
    ["«a/b»: { for: step, require: key }", "item/missing", "A custom rule must have `message`."],
    ["a/b: { for: step, require: key, message: x, «wehre»: key }", "item/unknown", "Did you mean `where`?"],
    ["a/b: { for: step, require: key, message: x, severity: «off» }", "value/kind", "`off` is none of the words"],
  ];
  for (const [marked, rule, says] of broken) {
    it(`is refused where it is ${marked}`, async () => {
      const prefix = "custom-rules:\n  ";
      const { diagnostics } = await parseSettings("s.yaml", `${prefix}${marked.replace(/[«»]/g, "")}\n`);
      expect(diagnostics.map((finding) => finding.rule)).toEqual([rule]);
      const [{ message, help, span }] = diagnostics as [(typeof diagnostics)[number]];
      expect(`${message} ${help}`).toContain(says);
      expect(span.start).toBe(prefix.length + marked.indexOf("«"));
    });
  }
});
