import { describe, expect, test } from "vitest";
import { printComparison } from "../../../src/backends/markdown/difference/comment.js";
import type { Compared } from "../../../src/backends/markdown/difference/compared.js";
import { reportFinding } from "../../../src/backends/markdown/finding.js";
import type { Comparison } from "../../../src/compiler/index.js";
import type { Change } from "../../../src/diff/change.js";
import { compareTexts } from "../../support/compare-texts.js";
import { aliveIn, pagesOf } from "../../support/page.js";
import { shopChange } from "../../support/shop-change.js";
import { hostileTitles, longTitles } from "./hostile.js";

type Texts = Readonly<Record<string, string>>;

async function compared(before: Texts, after: Texts): Promise<Compared> {
  const comparison = await compareTexts(before, after);
  const { findings } = comparison;
  return {
    comparison,
    before: "main",
    after: "refund-at-the-drop-off",
    findings: { new: findings.new.map(reportFinding), mended: findings.mended.map(reportFinding) },
    pictures: new Map([["shop", "https://example.org/pictures/shop.difference.svg"]]),
  };
}

test("the comment for the shop's change", async () => {
  const { before, after } = shopChange();
  await expect(printComparison(await compared(before, after))).toMatchFileSnapshot("shop-difference.md");
});

test("nothing changed", async () => {
  const { before } = shopChange();
  expect(printComparison(await compared(before, before))).toBe(
    "### What changed in the journey\n\n**No change in meaning:** `main` → `refund-at-the-drop-off`\n",
  );
});

/** The shop's change with other words in all that authors write. */
function saying(given: Compared, text: string): Compared {
  const spot = (at: Change["phase"]) => (at === null ? null : { ...at, title: text });
  const reworded = (change: Change): Change => ({
    ...change,
    title: change.title === null ? null : text,
    beforeText: change.beforeText === null ? null : text,
    afterText: change.afterText === null ? null : text,
    phase: spot(change.phase),
    step: spot(change.step),
  });
  const { comparison, findings } = given;
  const worded = (list: Compared["findings"]["new"]) => list.map((each) => ({ ...each, message: text, file: text }));
  return {
    ...given,
    before: text,
    after: text,
    comparison: {
      ...comparison,
      changes: comparison.changes.map(reworded),
      blueprints: comparison.blueprints.map((each) => ({ ...each, title: text, changes: each.changes.map(reworded) })),
    },
    findings: { new: worded(findings.new), mended: worded(findings.mended) },
  };
}

describe("a text stays text in every place", async () => {
  const { before, after } = shopChange();
  const shop = await compared(before, after);
  /** Names between backticks may be code. */
  const tagsOf = (text: string): readonly string[] =>
    pagesOf(printComparison(saying(shop, text))).map(({ skeleton }) => skeleton.replace(/<\/?code>/g, ""));
  const calm = tagsOf("Quixz");

  test.each([...hostileTitles, ...longTitles])("%j", (title) => {
    expect(tagsOf(title)).toEqual(calm);
    expect(pagesOf(printComparison(saying(shop, title))).flatMap(aliveIn)).toEqual([]);
  });

  test("of a megabyte", () => {
    const comment = printComparison(saying(shop, "|@team <!-- -->".repeat(70_000)));
    expect(comment.length).toBeLessThan(65_536);
    expect(pagesOf(comment).flatMap(aliveIn)).toEqual([]);
  });
});

describe("a comment is never too long", async () => {
  const { before, after } = shopChange();
  const shop = await compared(before, after);

  function manyfold({ comparison }: Compared, times: number): Comparison {
    const changes = comparison.changes.flatMap((change) => Array.from({ length: times }, () => change));
    return { ...comparison, changes };
  }

  test.each([10, 40, 1000])("of %i times the changes", (times) => {
    const many = saying(shop, "<https://example.org/@team#1>".repeat(5));
    const comment = printComparison({ ...many, comparison: manyfold(many, times) });
    expect(comment.length).toBeLessThan(65_536);
    expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
    const untold = (weight: string): number =>
      Number(new RegExp(`^… and (\\d+) more ${weight} changes?\\.$`, "m").exec(comment)?.[1] ?? 0);
    const told = comment.match(/^\|.*→.*\|$|^\|.*\*\*.*\|$/gm)?.length ?? 0;
    const all = many.comparison.changes.length * times;
    // The table of blueprints has a bold figure as well.
    expect(told - 1 + ["breaking", "notable", "wording"].reduce((sum, each) => sum + untold(each), 0)).toBe(all);
    // What counts least goes first.
    expect(untold("breaking") === 0 || untold("wording") === times).toBe(true);
  });

  test("tells each of few changes", () => {
    const told = printComparison(shop).match(/^\|.*`.*\|$/gm) ?? [];
    expect(told.length).toBe(shop.comparison.changes.length + shop.findings.new.length + shop.findings.mended.length);
  });
});
