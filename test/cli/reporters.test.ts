import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { type ReportOptions, report } from "../../src/cli/report.js";
import { reporters } from "../../src/cli/reporters.js";
import { hostileTitles } from "../backends/markdown/hostile.js";
import { compileTexts } from "../support/compile-texts.js";
import { createFolder } from "../support/folder.js";
import { pagesOf } from "../support/page.js";
import { readXml, textOf, walk, type XmlElement } from "../support/read-xml.js";

const texts = {
  "shop/a.blueprint": `blueprint a "A" {
  owner gone
  phase p "P" {
    step s "S" { customer "Waits" }
  }
}
`,
  "b.blueprint": `blueprint b "B" {
  phase p "P" {
    step s "S" { customer "Waits"; key }
  }
}
`,
};

interface Options extends Partial<ReportOptions> {
  readonly environment?: NodeJS.ProcessEnv;
  readonly root?: string;
}

async function say(files: Readonly<Record<string, string>>, { environment = {}, root = "/", ...options }: Options) {
  const surroundings = { environment, workingFolder: ".", standardInput: () => process.stdin, isTerminal: () => false };
  return report(await compileTexts(files), { quiet: false, color: true, ...options }, "2026-11-20", surroundings, root);
}

async function print(reporter: string, files: Readonly<Record<string, string>> = texts, options: Options = {}) {
  return (await say(files, { ...options, reporter })).stdout ?? "";
}

describe("every reporter", () => {
  for (const { name, stream } of reporters) {
    it(`${name} says the same twice, and errors alone where it shall be quiet`, async () => {
      const [one, two] = [await say(texts, { reporter: name }), await say(texts, { reporter: name })];
      const untimed = (text = "") => text.replace(/\(\d+ ms\)/, "");
      expect(untimed(one[stream])).toBe(untimed(two[stream]));
      const quiet = (await say(texts, { reporter: name, quiet: true }))[stream];
      expect(quiet).toContain("name/unknown");
      expect(quiet).not.toContain("persona/none");
      expect(one[stream]).toContain("persona/none");
    });

    it(`${name} is fine with nothing to say`, async () => {
      const { stdout = "", stderr = "" } = await say({ "c.blueprint": 'role ops "Operations"\n' }, { reporter: name });
      expect(stdout + stderr).not.toContain("undefined");
    });
  }
});

describe("compact", () => {
  it("is a line for each finding, then the counts", async () => {
    const lines = (await print("compact")).split("\n");
    expect(lines).toContain("shop/a.blueprint:2:9: error name/unknown: There is no role `gone`.");
    expect(lines.at(-2)).toMatch(/^\d errors, \d+ warnings in 2 of 2 blueprints; \d+ infos?$/);
  });
});

describe("SARIF", () => {
  const require = createRequire(import.meta.url);
  const path = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, "utf8"));
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  const logOf = async (files?: Readonly<Record<string, string>>) => JSON.parse(await print("sarif", files));

  it("is checked by the schema of its standard", () => {
    expect([$schema, id]).toEqual([expect.stringContaining("draft-04"), expect.stringContaining("sarif-2.1.0")]);
    expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  });

  it("is valid, with the rules, places and second places", async () => {
    const files = { ...texts, "c.blueprint": "role ops\nrole ops\nblueprint c { phase p }\n" };
    const log = await logOf(files);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const [{ results, tool }] = log.runs;
    const found = results.find((result: { ruleId: string }) => result.ruleId === "name/duplicate");
    expect(found).toMatchObject({
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "c.blueprint", uriBaseId: "ROOT" },
            region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 9 },
          },
        },
      ],
      relatedLocations: [{ physicalLocation: { region: { startLine: 1 } }, message: { text: expect.any(String) } }],
    });
    expect(tool.driver.rules[found.ruleIndex]).toMatchObject({ id: "name/duplicate" });
  });

  it("is valid whatever titles and paths hold", async () => {
    for (const title of hostileTitles) {
      const name = title.replace(/[\\"/\n\r\0]/g, "");
      const log = await logOf({ [`x y/${name}.blueprint`]: blueprintWith(title) });
      expect(validate(log), `${title}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it("marks a finding alike where lines have moved, and no two alike", async () => {
    const marks = (log: { runs: { results: { partialFingerprints: object }[] }[] }) =>
      log.runs[0]!.results.map((result) => JSON.stringify(result.partialFingerprints));
    const before = marks(await logOf());
    const moved = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, `// new\n\n${text}`]));
    expect(marks(await logOf(moved))).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  it("has no link that we didn't write", async () => {
    const log = JSON.stringify(await logOf({ "a.blueprint": blueprintWith("[click](https://example.org)") }));
    expect(log).toContain("[click\\\\](https");
  });
});

/** A blueprint in the findings of which a title stands. */
function blueprintWith(title: string): string {
  const quoted = JSON.stringify(title)
    .replace(/\\u([\da-f]{4})/g, "\\u{$1}")
    .replaceAll(/\\[rbf]/g, " ");
  return `blueprint b "B" {\n  phase p "P" { step s ${quoted} { key } }\n}\n`;
}

describe("GitHub's commands", () => {
  const many = `blueprint b "B" {\n  owner gone\n  phase p "P" {\n${Array.from({ length: 14 }, (_, i) => `    step s${i} { customer "Waits" by x${i} }\n`).join("")}  }\n}\n`;

  it("are ten of a kind, then a line that counts the rest", async () => {
    const lines = (await print("github", { "a.blueprint": many })).trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
    expect(lines.at(-1)).toBe("… and 5 more errors: GitHub shows 10 of a kind for a step.");
  });

  it("put the place and the rule before the words", async () => {
    expect((await print("github")).split("\n")).toContainEqual(
      expect.stringMatching(
        /^::error file=shop\/a\.blueprint,line=2,endLine=2,col=9,endColumn=13,title=name\/unknown::There is no role `gone`\./,
      ),
    );
  });

  it("go beside what is for people, by themselves under Actions only", async () => {
    expect((await say(texts, {})).stderr).not.toContain("::error");
    const { stdout, stderr = "" } = await say(texts, { environment: { GITHUB_ACTIONS: "true" } });
    expect(stdout).toBeUndefined();
    expect(stderr).toMatch(/^error name\/unknown shop\/a\.blueprint:2:9\n[\s\S]*^::error file=/m);
  });

  it("name files from the top of what was checked out, as do SARIF and GitLab's", async () => {
    const top = createFolder({ "in ner/sightline.config.yaml": "" });
    const places = ["github", "sarif", "gitlab"].map(async (reporter) => {
      const environment = { GITHUB_WORKSPACE: top };
      return (await say(texts, { reporter, environment, root: join(top, "in ner") })).stdout ?? "";
    });
    const [github = "", sarif = "", gitlab = ""] = await Promise.all(places);
    expect(github).toContain("::error file=in ner/shop/a.blueprint,line=2");
    expect(sarif).toContain('"uri": "in%20ner/shop/a.blueprint"');
    expect(gitlab).toContain('"path": "in ner/shop/a.blueprint"');
    expect(await print("github", texts, { environment: { GITHUB_WORKSPACE: createFolder() }, root: top })).toContain(
      "file=shop/a.blueprint",
    );
  });

  it("can't be forged by what stands in a file or in its name", async () => {
    const title = "##[error]forged ::error::forged %0A::error::forged";
    const files = {
      "::error title=forged::x, y:z.blueprint": blueprintWith(title),
      "a.blueprint": `blueprint a {\n::error::forged\n##[error]forged "${title}"\n}\n`,
    };
    for (const { name } of reporters) {
      const { stdout = "", stderr = "" } = await say(files, {
        reporter: name,
        environment: { GITHUB_ACTIONS: "true" },
      });
      for (const line of `${stdout}\n${stderr}`.split("\n")) {
        const isOurs = /^::(?:error|warning|notice) file=[^:]*::.*$/.test(line) && name === "github";
        expect(isOurs || !(/^\s*::/.test(line) || line.includes("##[")), `${name}: ${line}`).toBe(true);
      }
    }
  });
});

describe("GitLab's report", () => {
  it("has what GitLab asks for, and marks that stay where lines move", async () => {
    const issues = JSON.parse(await print("gitlab"));
    expect(issues[0]).toEqual({
      description: expect.any(String),
      check_name: expect.any(String),
      fingerprint: expect.any(String),
      severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
      location: { path: "b.blueprint", lines: { begin: 1, end: 1 } },
    });
    const marks = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe("JUnit's XML", () => {
  const read = async (files: Readonly<Record<string, string>> = texts, options: Options = {}): Promise<XmlElement> =>
    readXml((await print("junit", files, options)).replace(/^<\?xml .*\n/, "").trimEnd());
  const named = (root: XmlElement, name: string) => [...walk(root)].filter((element) => element.name === name);

  it("has a suite for each file, and errors that have failed", async () => {
    const suites = named(await read(), "testsuite");
    expect(suites.map(({ attributes }) => [attributes.get("name"), attributes.get("failures")])).toEqual([
      ["b.blueprint", "1"],
      ["shop/a.blueprint", "1"],
    ]);
    for (const suite of suites) {
      expect(String(named(suite, "testcase").length)).toBe(suite.attributes.get("tests"));
      expect(String(named(suite, "failure").length)).toBe(suite.attributes.get("failures"));
    }
  });

  it("counts warnings as failed where there are too many", async () => {
    const failures = async (options: Options) => named(await read(texts, options), "failure").length;
    expect(await failures({ maxWarnings: 100 })).toBe(2);
    expect(await failures({ maxWarnings: 0 })).toBeGreaterThan(2);
  });

  it("is well-formed whatever titles hold, and shows them as they are", async () => {
    for (const title of hostileTitles) {
      const root = await read({ "t.blueprint": blueprintWith(title) });
      if (/^[ -~]{1,60}$/.test(title)) expect(textOf(root)).toContain(`"${title.trim().replaceAll(/\s+/g, " ")}"`);
    }
  });
});

describe("Markdown", () => {
  it("shows titles as text and nothing else", async () => {
    for (const title of hostileTitles) {
      const text = await print("markdown", { "b.blueprint": blueprintWith(title) }, { quiet: true });
      for (const { skeleton, loose } of pagesOf(text)) {
        const ours = /^<\/?(?:h2|h3|table|thead|tbody|tr|th|td|p|code)>$/;
        expect(skeleton.match(/<[^>]*>/g)?.filter((tag) => !ours.test(tag))).toEqual([]);
        expect(loose.join("\n")).not.toMatch(/(?<!\w)@\w|(?<!\w)#\d|https?:\/\/\S/);
      }
    }
  });

  it("is never longer than a comment may be", async () => {
    const steps = Array.from({ length: 300 }, (_, i) => `step ${"s".repeat(300)}${i} { key }\n`).join("");
    const text = await print("markdown", { "a.blueprint": `blueprint a {\nphase p {\n${steps}}\n}\n` });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/… and \d+ more findings/);
  });
});
