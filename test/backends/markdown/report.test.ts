import { describe, expect, test } from "vitest";
import type { ReportFinding } from "../../../src/backends/markdown/finding.js";
import { printReport } from "../../../src/backends/markdown/report.js";
import type { Model } from "../../../src/model/blueprint.js";
import { spellingOf } from "../../../src/values/spelling.js";
import { exampleModels } from "../../support/example-models.js";
import { element, fullModel } from "../../support/full-model.js";
import { generateModel } from "../../support/generate-model.js";
import { modelOf } from "../../support/model-of.js";
import { pagesOf } from "../../support/page.js";

const findings: readonly ReportFinding[] = [
  {
    rule: "step/no-evidence",
    severity: "info",
    message: "Nothing is seen here.",
    file: "a.blueprint",
    line: 7,
    column: 3,
  },
  { rule: "path/broken", severity: "error", message: "No way leads on.", file: "a.blueprint", line: 9, column: 1 },
];

const bare: Model = {
  ...element,
  format: "sightline-model",
  version: 1,
  id: "bare",
  title: "Bare",
  state: "current",
  stakeholders: [],
  tags: [],
  constraints: [],
  lanes: {},
  goals: [],
  personas: [],
  roles: [],
  channels: [],
  systems: [],
  measures: [],
  insights: [],
  phases: [],
  steps: [],
  handshakes: [],
  entries: [],
  exits: [],
  dimensions: [],
  paths: [],
  initiatives: [],
};

const text = (model: Model): string => pagesOf(printReport({ model, findings: [] }))[0]!.text;

test("the vending machine reads as a reviewer wants it", async () => {
  const model = exampleModels().get("vending/vending.blueprint")!;
  const report = printReport({ model, findings, picture: "vending.blueprint.svg" });
  await expect(report).toMatchFileSnapshot("vending.md");
});

test("a frequency is told as it was written", () => {
  const model = modelOf(`phase p "Phase" {
step s "Step" {
  customer a "Acts" { fails "breaks" { frequency high } }
  pain slow "Slow" { frequency medium }
  pain late "Late" { frequency 20% }
}
}`);
  const report = printReport({ model, findings: [] });
  expect(report).toContain("frequency high (50%)");
  expect(report).toMatch(/\| Slow \|.*\| medium \(20%\) \|/);
  expect(report).toMatch(/\| Late \|.*\| 20% \|/);
});

test("a locale changes numbers and days, and nothing else", async () => {
  const model = exampleModels().get("vending/vending.blueprint")!;
  const input = { model, findings, picture: "vending.blueprint.svg" };
  const [plain, german] = [printReport(input), printReport({ ...input, spelling: spellingOf("de") })].map((report) =>
    report.split("\n"),
  ) as [string[], string[]];
  await expect(german.filter((line, at) => line !== plain[at]).join("\n")).toMatchFileSnapshot("vending-de.md");
  const figures = /[\d.,\u00A0-]+/g;
  expect(german.map((line) => line.replace(figures, "0"))).toEqual(plain.map((line) => line.replace(figures, "0")));
});

test("a day with points is no list, and no entity either", () => {
  const rows = printReport({ model: fullModel, findings: [], spelling: spellingOf("da") });
  expect(rows).toMatch(/reviewed \d+\. \p{L}+\.? \d{4}/u);
});

test("a blueprint that says nothing is told so", () => {
  expect(printReport({ model: bare, findings: [] })).toMatchInlineSnapshot(`
    "# Bare

    - **Blueprint:** \`bare\`, as it is today
    - **Owner:** nobody
    - **Stakeholders:** nobody
    - **Review:** never reviewed
    - **Holds:** 0 phases, 0 steps, 0 handshakes

    ## Objectives

    No objective is written down: nothing says what this blueprint is for.

    ## Personas

    No persona is described: nothing says who the customers are.

    ## Handshakes

    No handshake is written down: nothing says who hands over to whom.

    ## Pains and opportunities

    No pain and no opportunity is written down.

    ## Measures

    Nothing is measured.

    ## Review and dates

    This blueprint was never reviewed.

    ## Findings

    The check found nothing.
    "
  `);
});

test("nothing that an author wrote is left out", () => {
  const words: string[] = [];
  // An option's handshake repeats what its decision says.
  const handshakes = fullModel.handshakes.filter(({ kind }) => kind !== "option");
  const told = numbered({ ...fullModel, handshakes }, words) as Model;
  const shown = text(told);
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => !shown.includes(word))).toEqual([]);
});

/** The model with a word of its own for every text in it. */
function numbered(value: unknown, words: string[]): unknown {
  if (typeof value === "string") {
    if (!/^[A-Z]/.test(value) || value === "EUR") return value;
    words.push(`Text${words.length}X`);
    return words.at(-1);
  }
  if (Array.isArray(value)) return value.map((entry) => numbered(entry, words));
  if (typeof value !== "object" || value === null) return value;
  const known = Object.entries(value).filter(([key]) => key !== "origin");
  return { ...value, ...Object.fromEntries(known.map(([key, entry]) => [key, numbered(entry, words)])) };
}

test("lists that follow each other stay apart", () => {
  const list = "- a\n- b";
  const about = { about: list, notes: [list, "c"] };
  const model = { ...fullModel, ...about, steps: fullModel.steps.map((step) => ({ ...step, ...about })) };
  for (const { html } of pagesOf(printReport({ model, findings: [] }))) {
    // A list that swallows its neighbour becomes one of paragraphs.
    expect(html).not.toContain("<li>\n<p><strong>Blueprint");
    expect(html).not.toContain("<li>\n<p><strong>Evidence");
    expect(html).not.toContain("<li>\n<p>a</p>");
  }
});

test("every row of every table has as many cells as its head", () => {
  for (let seed = 0; seed < 20; seed++) {
    const report = printReport({ model: generateModel({ seed, steps: 6, strange: 60 }), findings });
    for (const block of report.split("\n\n").filter((lines) => lines.startsWith("|"))) {
      const cells = block
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/(?<!\\)\|/).length);
      expect(new Set(cells).size).toBe(1);
    }
    const [page] = pagesOf(report);
    for (const table of page!.html.match(/<table>[\s\S]*?<\/table>/g) ?? []) {
      const rows = table.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
      expect(new Set(rows.map((row) => row.match(/<t[hd][ >]/g)?.length)).size).toBe(1);
    }
  }
});

describe("links within the report", () => {
  test.each(["Objectives", "Contents", "Journey 😀", "C++ & <b>", "  spaced   out ", "日本語、東京", "Findings-1"])(
    "lead to their sections under the title %j",
    (title) => {
      const phases = ["Measures", title, title].map((name, at) => ({
        ...element,
        id: `p${at}`,
        title: name,
        measuredBy: [],
        steps: [],
      }));
      const report = printReport({ model: { ...fullModel, title, phases }, findings });
      const { html } = pagesOf(report)[0]!;
      const anchors = githubAnchors(html);
      const links = [...html.matchAll(/<a href="#([^"]*)">([^<]*)<\/a>/g)];
      expect(links.length).toBeGreaterThan(10);
      for (const [, anchor = "", words] of links) expect(anchors.get(decodeURIComponent(anchor))).toBe(words);
    },
  );
});

/** The headings by the anchors that GitHub gives them: its rule, taken from the finished page. */
function githubAnchors(html: string): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const [, inner = ""] of html.matchAll(/<h[1-6]>([\s\S]*?)<\/h[1-6]>/g)) {
    const words = inner.replace(/&(lt|gt|amp|quot);/g, "");
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replace(/ /g, "-");
    const uses = seen.get(slug) ?? 0;
    seen.set(slug, uses + 1);
    anchors.set(uses === 0 ? slug : `${slug}-${uses}`, inner);
  }
  return anchors;
}

test.each([
  ["plain.svg", "plain.svg"],
  ["sub folder/a (1).svg", "sub%20folder/a%20%281%29.svg"],
  ["javascript:alert(1)", "javascript%3Aalert%281%29"],
  ["a](https://example.org).svg", "a%5D%28https%3A//example.org%29.svg"],
  ["受付.svg", "%E5%8F%97%E4%BB%98.svg"],
])("the picture %j is shown and linked to", (picture, address) => {
  const { html } = pagesOf(printReport({ model: fullModel, findings, picture }))[0]!;
  expect(html).toContain(`<a href="${address}"><img src="${address}" alt="Service blueprint: Title of full"></a>`);
});

describe("a persona's lifetime value", () => {
  const persona = fullModel.personas[0]!;
  const value = persona.value!;
  const euros = { value: 2.4, currency: "EUR" };
  const { retention: _, margin: __, acquisition: ___, ...least } = value;
  test.each([
    [
      persona,
      "267.60 EUR = 2.40 EUR a purchase × 80 a year × 4 years (75% stay from year to year) × 35% margin − 1.20 EUR to win the customer",
    ],
    [
      {
        ...persona,
        value: { ...least, frequency: { value: 2, per: "month" }, lifespan: { value: 18, unit: "mo" } },
        computed: { lifetimeValue: { value: 86.4, currency: "EUR" } },
      },
      "86.40 EUR = 2.40 EUR a purchase × 24 a year × 1.5 years",
    ],
    [
      { ...persona, value: least, computed: {} },
      "can’t be worked out: 2.40 EUR a purchase, 80 per year, but nothing says how long they stay",
    ],
    [
      { ...persona, value: { ...value, purchase: { ...euros, currency: "JPY" } }, computed: {} },
      "can’t be worked out: 2.4 JPY a purchase, 80 per year, but its amounts don’t fit together",
    ],
  ] as const)("%#", (told, words) => {
    expect(text({ ...bare, personas: [told] }).replaceAll("\n", "")).toContain(`Lifetime value: ${words}`);
  });
});

test.each([
  [undefined, "This blueprint was never reviewed."],
  [{ on: "2026-10-01" }, "Reviewed on 2026-10-01; nothing says when the next review is due."],
  [
    { on: "2026-10-01", every: { value: 90, unit: "d" } },
    "Reviewed on 2026-10-01, to be reviewed every 90 days: next due on 2026-12-30.",
  ],
  [
    { on: "2026-10-01", every: { value: 1, unit: "y" } },
    "Reviewed on 2026-10-01, to be reviewed every year: next due on 2027-10-01.",
  ],
  [
    { on: "2026-10-01", every: { value: 9e9, unit: "y" } },
    "Reviewed on 2026-10-01, to be reviewed every 9000000000 years.",
  ],
] as const)("the review state of %j", (reviewed, words) => {
  expect(text({ ...bare, ...(reviewed && { reviewed }) })).toContain(words);
});
