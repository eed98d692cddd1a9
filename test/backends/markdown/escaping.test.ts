import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { printReport } from "../../../src/backends/markdown/report.js";
import { escapeText } from "../../../src/backends/markdown/text/escape.js";
import { type Escape, escapes } from "../../../src/backends/markdown/text/escapes.js";
import { aliveIn, type Page, pagesOf } from "../../support/page.js";
import { authorCases, authorPages } from "./author-cases.js";
import { everywhere } from "./everywhere.js";
import { hostileTitles, longTitles } from "./hostile.js";

const plain = "Quixz";
const calm = pagesOf(printReport(everywhere(plain)));

/** A text as a page shows it: on one line, without what no page should hold. */
function readable(text: string): string {
  return text
    .replace(/(?![\s\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\ufffd")
    .replace(/[\t-\r\u0085\u2028\u2029 ]+/g, " ")
    .trim();
}

const squeezed = (text: string): string => text.replaceAll("\u200b", "").replace(/\s+/g, " ");

/** What is wrong with a report in which this text stands everywhere; empty where nothing is. */
function faults(text: string, print = printReport): readonly string[] {
  const markdown = print(everywhere(text));
  const pages = pagesOf(markdown);
  return [
    ...pages.flatMap((page, at) => differences(page, calm[at]!, text)),
    ...pages.flatMap(aliveIn),
    ...(/\$[^$\n]+\$/.test(markdown) ? ["a formula"] : []),
  ];
}

/** The same of a report in which it is only a finding's message; names between backticks may be code there. */
function faultsOfMessage(text: string): readonly string[] {
  const [pages, before] = [text, plain].map((message) => pagesOf(printReport(everywhere("Text", message)))) as [
    Page[],
    Page[],
  ];
  const bare = ({ skeleton, text, ...page }: Page): Page => ({
    ...page,
    skeleton: skeleton.replace(/<\/?code>/g, ""),
    text: text.replace(/[`\n]/g, ""),
  });
  const said = text.replaceAll("`", "");
  return [...pages.flatMap((page, at) => differences(bare(page), bare(before[at]!), said)), ...pages.flatMap(aliveIn)];
}

function differences(page: Page, before: Page, text: string): readonly string[] {
  const words = squeezed(before.text.replaceAll(plain, () => readable(text)));
  return [
    ...(page.skeleton === before.skeleton ? [] : ["other tags"]),
    ...(squeezed(page.text) === words ? [] : ["other text"]),
  ];
}

describe("a text in every place of a model stays text", () => {
  test.each(hostileTitles)("%j", (title) => {
    expect(faults(title)).toEqual([]);
    expect(faultsOfMessage(title)).toEqual([]);
  });

  test.each(longTitles)("%j, which is cut where others mention it", (title) => {
    const others = ["other text", "other text"];
    expect(faults(title).filter((fault) => !others.includes(fault))).toEqual([]);
    const { text } = pagesOf(printReport(everywhere(title)))[0]!;
    expect(text.replaceAll("\u200b", "").split(title).length).toBeGreaterThan(50);
    // A cut leaves no half of a pair and takes no mark from its letter.
    expect(text).not.toMatch(/\p{Cs}|\ufffd|\u200d…|[ae]…/u);
  });

  test.each([
    ["`a.b-c` and `b`", "<code>a.b-c</code> and <code>b</code>"],
    ["`a b` ``c`` `<b>` `|` `d", "`a b` `<code>c</code>` `&lt;b&gt;` `|` `d"],
    ["`@octocat` `#1` *x*", "`@octocat` `#1` *x*"],
  ])("but names in a finding's message are code: %j", (message, html) => {
    const finding = { rule: "a/b", severity: "error", message, file: "a", line: 1, column: 1 } as const;
    const pages = pagesOf(printReport({ ...everywhere("Text"), findings: [finding] }));
    for (const page of pages) {
      expect(page.html.replaceAll("\u200b", "")).toContain(`<td>${html}</td>`);
      expect(aliveIn(page)).toEqual([]);
    }
  });

  test("whatever it is made of", () => {
    const signs = fc.constantFrom(..."&<>[]()*_`~|\\$#@:/.-+!={}^%'\" \tab19", "www", "http", "GH", "é", "漢", "👍");
    const texts = fc.array(signs, { minLength: 1, maxLength: 24 }).map((parts) => `a${parts.join("")}`.trim());
    fc.assert(
      fc.property(texts, (text) => {
        expect(faults(text)).toEqual([]);
      }),
      { seed: 41, numRuns: 80 },
    );
  });
});

test("no text passes as harmless that an escape finds something in", () => {
  const parts = [
    "GH",
    "gh",
    "www",
    "WWW",
    "w",
    "a",
    "é",
    "1",
    "12",
    "-",
    ".",
    ":",
    " ",
    "(",
    ")",
    "'",
    "+",
    "/",
    "≤",
    "\n",
    "!",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 7 }), (some) => {
      const text = some.join("").trim();
      const isHarmful = escapes.some(({ pattern }) => pattern.test(text)) || text.includes("\n") || text.includes("  ");
      expect(escapeText(text) === text).toBe(!isHarmful);
    }),
    { seed: 11, numRuns: 4000 },
  );
});

describe("each escape is needed", () => {
  afterEach(() => {
    vi.doUnmock("../../../src/backends/markdown/text/escapes.js");
    vi.resetModules();
  });

  /** Whether anything here goes wrong with these escapes instead of ours. */
  async function isNoticed(weaker: readonly Escape[], titles: readonly string[]): Promise<boolean> {
    vi.resetModules();
    vi.doMock("../../../src/backends/markdown/text/escapes.js", () => ({ escapes: weaker }));
    const report = await import("../../../src/backends/markdown/report.js");
    const author = await import("../../../src/backends/markdown/author/print.js");
    return (
      authorCases.some(([written, page]) => authorPages(written, author.authorBlocks).some((html) => html !== page)) ||
      titles.some((title) => faults(title, report.printReport).length > 0)
    );
  }

  const concerned = ({ pattern }: Escape) => hostileTitles.filter((title) => pattern.test(title));

  test.each(escapes.map((one) => [one.prevents, one] as const))("against %s", async (_, left) => {
    const weaker = escapes.filter((one) => one !== left);
    expect(await isNoticed(weaker, concerned(left))).toBe(true);
  });

  test.each(escapes.filter(({ parted }) => parted).map((one) => [one.prevents, one] as const))(
    "with its space, against %s",
    async (_, left) => {
      const { prevents, pattern } = left;
      const weaker = escapes.map((one) => (one === left ? { prevents, pattern } : one));
      expect(await isNoticed(weaker, concerned(left))).toBe(true);
    },
  );

  test("and with all of them nothing is to be noticed", async () => {
    expect(await isNoticed(escapes, hostileTitles.slice(0, 10))).toBe(false);
  });
});
