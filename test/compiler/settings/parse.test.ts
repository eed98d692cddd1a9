import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { known, parseSettings } from "../../../src/compiler/settings/parse.js";
import { alternatives } from "../../../src/diagnostics/messages/wording.js";
import { localeNames } from "../../../src/values/locales.js";
import { settingsJsonSchema } from "../../../src/yaml/settings/published.js";

const validate = new Ajv2020({ strict: false }).compile(settingsJsonSchema(known()));

describe("settings", () => {
  it("are read as they were meant", async () => {
    const { value, diagnostics } = await parseSettings(
      "sightline.config.yaml",
      `# Ours
include: [shop/**, "*.blueprint"]
exclude: drafts
out: build/pictures
formats: [svg, md]
views: blueprint
theme: acme
themes:
  acme:
    base: dark
    colours: { accent: "#ABC" }
    font: { regular: brand/A.ttf, semibold: brand/B.ttf }
fonts: fonts/Arabic.ttf
installed-fonts: true
source-url: https://github.com/acme/journeys/blob/main/{file}#L{line}
locale: de-AT
preset: strict
rules:
  persona/single: off
  blueprint/too-complicated: [error, { steps: 60 }]
  ignore/unused: info
overrides:
  - files: legacy/**
    rules: { goal/none: off, insight/old: [info, { days: 30 }] }
`,
    );
    expect(diagnostics).toEqual([]);
    const setting = (level: string, options: Record<string, number> = {}) => ({
      level,
      options: new Map(Object.entries(options)),
    });
    const file = (path: string) => ({ path, at: expect.anything() });
    expect(value).toEqual({
      include: ["shop/**", "*.blueprint"],
      exclude: ["drafts"],
      out: "build/pictures",
      formats: ["svg", "md"],
      views: ["blueprint"],
      theme: "acme",
      themes: [
        {
          name: "acme",
          base: "dark",
          colours: [{ name: "accent", value: "#ABC", at: expect.anything() }],
          font: { regular: file("brand/A.ttf"), semibold: file("brand/B.ttf") },
        },
      ],
      fonts: [file("fonts/Arabic.ttf")],
      installedFonts: true,
      sourceUrl: "https://github.com/acme/journeys/blob/main/{file}#L{line}",
      locale: "de-AT",
      preset: "strict",
      customRules: [],
      rules: new Map([
        ["persona/single", setting("off")],
        ["blueprint/too-complicated", setting("error", { steps: 60 })],
        ["ignore/unused", setting("info")],
      ]),
      overrides: [
        {
          files: ["legacy/**"],
          rules: new Map([
            ["goal/none", setting("off")],
            ["insight/old", setting("info", { days: 30 })],
          ]),
        },
      ],
    });
  });

  for (const text of ["", "# nothing yet\n\n", "{}", "---\n", "rules:\n", "overrides: []", "preset: minimal"]) {
    it(`may be ${JSON.stringify(text)}`, async () => {
      expect((await parseSettings("s.yaml", text)).diagnostics).toEqual([]);
      expect(validate(parse(text) ?? {})).toBe(true);
    });
  }

  /** The place stands between `«` and `»`. */
  const broken: readonly (readonly [text: string, rule: string, message: string, help?: string])[] = [
    ["«presett»: strict", "item/unknown", "`presett` is no word that a settings file knows.", "Did you mean `preset`?"],
    ["«colour»: red", "item/unknown", "`colour` is no word that a settings file knows."],
    ["preset: «strikt»", "value/kind", "`strikt` is none of the words", "Did you mean `strict`?"],
    ["theme: «drak»", "name/unknown", "There is no theme `drak`.", "Did you mean `dark`?"],
    ["themes: { «Acme»: {} }", "value/kind", "`Acme` can't be a theme's name."],
    ["themes: { «dark»: {} }", "name/duplicate", "There is a theme `dark` already."],
    ["themes: { a: { base: «drak» } }", "name/unknown", "There is no theme `drak`.", "Did you mean `dark`?"],
    ["theme: «b»\nthemes: { a: {} }", "name/unknown", "There is no theme `b`."],
    [
      "themes: { a: { colours: { «acent»: '#000' } } }",
      "item/unknown",
      "`acent` is no word that the colours of a theme knows.",
      "Did you mean `accent`?",
    ],
    ["themes: { a: { colours: { accent: «red» } } }", "value/kind", "The word `red` stands where a colour in quotes"],
    ["themes:\n  a:\n    colours:\n      «accent»: #0a7", "value/kind", "Nothing stands where a colour in quotes"],
    [
      "themes: { a: { colours: { quiet: '«#999»' } } }",
      "value/range",
      "What is drawn in `quiet`, `#999999`, stands on ",
    ],
    ["themes: { a: { «font»: { regular: a.ttf } } }", "item/missing", "A font must have `semibold`."],
    ["fonts: [«../a.ttf»]", "value/kind", "leads out of the workspace"],
    ["installed-fonts: «maybe»", "value/kind", "stands where `true` or `false` is asked for"],
    ["source-url: «http://acme.example/{file}#L{line}»", "value/kind", "stands where an address that begins with"],
    ["source-url: «https://acme.example/{file}»", "value/kind", "a place for `{file}` and one for `{line}`"],
    ['source-url: «https://a.example/{file}#{line}"x»', "value/kind", "stands where an address that begins with"],
    ["locale: «de_at»", "name/unknown", "The locale `de_at` isn't known.", "Did you mean `de-AT`?"],
    ["locale: «de-DE»", "name/unknown", "`de-DE`", "Did you mean `de`, `de-AT` or `de-CH`?"],
    ["locale: «svv»", "name/unknown", "`svv`", "Did you mean `sv`?"],
    ["locale: «klingon»", "name/unknown", "`klingon`", `There are ${alternatives(localeNames)}.`],
    ["locale: «[de]»", "value/kind", "A list stands where one of the words `en`"],
    ["formats: [svg, «jsn»]", "value/kind", "`jsn` is none of the words", "Did you mean `json`?"],
    ["rules: { «goal/non»: off }", "name/unknown", "There is no rule `goal/non`.", "Did you mean `goal/none`?"],
    ["rules: { «name/unknown»: off }", "name/kind", "`name/unknown` is an error of the language"],
    ["rules: { goal/none: «of» }", "value/kind", "`of` is none of the words", "Did you mean `off`?"],
    [
      "rules: { goal/none: «{ level: error }» }",
      "value/kind",
      "What is set for the rule `goal/none` must be its level.",
    ],
    ["rules: { goal/none: [error, «{ steps: 3 }»] }", "item/unknown", "The rule `goal/none` has no options."],
    [
      "rules: { insight/old: [error, { «dayz»: 3 }] }",
      "item/unknown",
      "`dayz` is no word that the rule insight/old knows.",
      "Did you mean `days`?",
    ],
    [
      "rules: { insight/old: [error, { days: «many» }] }",
      "value/kind",
      "The word `many` stands where a number is asked for.",
    ],
    ["rules: { insight/old: [error, { days: «-3» }] }", "value/range", "`-3` is out of range"],
    ["rules: «[goal/none]»", "value/kind", "A list stands where a mapping"],
    ["rules: { goal/none: off, «goal/none»: error }", "item/repeated", "`goal/none` stands twice"],
    ["overrides: [{ «rules»: { goal/none: off } }]", "item/missing", "An override must have `files`."],
    ["overrides: [{ files: a, rules: { «goal/non»: off } }]", "name/unknown", "There is no rule `goal/non`."],
    ["out: «../elsewhere»", "value/kind", "`../elsewhere` can't be a path of this workspace: it leads out of the"],
    ["include: ['«/etc/**»']", "value/kind", "it begins at the top of the disk"],
    ["exclude: «a\\b»", "value/kind", "it has a backslash"],
    ["- «preset»: strict", "value/kind", "A list stands where a mapping"],
    ["preset: strict\n«}»", "syntax", "This `}` closes nothing that was opened."],
  ];
  for (const [marked, rule, message, help] of broken) {
    it(`are refused where they say ${marked}`, async () => {
      const text = marked.replace(/[«»]/g, "");
      const { diagnostics } = await parseSettings("s.yaml", text);
      expect(diagnostics.map((finding) => finding.rule)).toEqual([rule]);
      const [{ span, ...finding }] = diagnostics as [(typeof diagnostics)[number]];
      expect(finding.message).toContain(message);
      if (help !== undefined) expect(finding.help).toBe(help);
      if (!marked.startsWith("-")) expect(span.start).toBe(marked.indexOf("«"));
      expect(finding.severity).toBe("error");
    });
  }

  it("are refused by the published schema where the reader refuses their shape", () => {
    const shapes = broken.filter(
      ([text, rule]) =>
        !/out|include|exclude|^fonts|^theme:|themes: \{ «|#999|overrides: \[\{ «/.test(text) && rule !== "syntax",
    );
    for (const [marked, rule] of shapes) {
      if (rule === "item/repeated") continue;
      expect(validate(parse(marked.replace(/[«»]/g, ""))), marked).toBe(false);
    }
  });

  it("suit the published schema", () => {
    expect(
      validate({
        include: ["shop/**"],
        preset: "strict",
        rules: { "persona/single": "off", "blueprint/too-complicated": ["error", { steps: 60 }] },
        overrides: [{ files: "legacy", rules: { "goal/none": "off" } }],
      }),
    ).toBe(true);
  });
});
