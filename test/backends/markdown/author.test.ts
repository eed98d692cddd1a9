import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorLine } from "../../../src/backends/markdown/author/print.js";
import { effortOf } from "../../support/effort.js";
import { aliveIn, pagesOf } from "../../support/page.js";
import { authorCases, authorPages, printAuthor as printed } from "./author-cases.js";

const kept = /^<\/?(p|em|strong|ul|ol( start="\d+")?|li|pre|code|a( href="https:\/\/[^"]*")?)>$/;

/** Whatever stands in a page beside emphasis, lists, https links and code. */
function intruders(markdown: string): readonly string[] {
  return pagesOf(markdown).flatMap((page) => [
    ...(page.html.match(/<[^>]*>/g) ?? []).filter((tag) => !kept.test(tag)),
    ...aliveIn(page),
  ]);
}

describe("an author's Markdown", () => {
  test.each(authorCases)("%j", (written, page) => {
    for (const html of authorPages(written)) expect(html).toBe(page);
  });

  const signs = fc.constantFrom(
    ..."**__`~|[]()<>!\\\n\n#@:&-+1. abé漢\t\"'$=/",
    ...[
      "https://a.b/c",
      "](https://a.b)",
      "![",
      "```",
      "\n- ",
      "\n  1. ",
      "\n    ",
      "<b>",
      "www.",
      "@octo",
      "#1",
      ":x:",
    ],
  );
  const texts = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(""));

  test("gives nothing else, whatever it is", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(intruders(printed(text))).toEqual([]);
      }),
      { seed: Number(process.env.SEED ?? 7), numRuns: Number(process.env.FUZZ ?? 3000) },
    );
  });

  test("stays on its line in a table", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [cell] = pagesOf(`| a | b |\n| - | - |\n| ${authorLine(text)} | x |\n`);
        expect(cell!.html.match(/<(td|th|tr)>/g)).toHaveLength(6);
        expect(cell!.html).toMatch(/<td>x<\/td>\n<\/tr>\n<\/tbody>\n<\/table>\n$/);
      }),
      { seed: 8, numRuns: 1000 },
    );
  });

  test.each([
    ["openers", "*a ".repeat(30_000)],
    ["closers", "a* _b".repeat(30_000)],
    ["runs", "*".repeat(100_000)],
    ["mixed runs", "***a__b".repeat(20_000)],
    ["brackets", "[".repeat(100_000)],
    ["links that never end", "[a](https://b.c(".repeat(10_000)],
    ["titles that never end", '[a](https://b.c "'.repeat(10_000)],
    ["backticks", Array.from({ length: 400 }, (_, i) => "`".repeat(i)).join(" ")],
    ["addresses", `https://a${".".repeat(100_000)}x`],
    ["lists", "- ".repeat(50_000)],
    ["deep lists", Array.from({ length: 400 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
    ["empty lines", `- a${"\n".repeat(100_000)}b`],
    ["colons", ":a".repeat(50_000)],
  ])("takes no longer than its length allows: %s", (_, text) => {
    expect(effortOf(() => printed(text))).toBeLessThan(4000);
  });
});
