import { describe, expect, test } from "vitest";
import { differenceScript, style } from "../../../src/backends/html/assets.js";
import { targetOf } from "../../../src/backends/html/change-target.js";
import { type DifferenceParts, printDifferencePage } from "../../../src/backends/html/difference.js";
import { printSvg } from "../../../src/backends/svg/print.js";
import { drawDifferences } from "../../../src/compiler/index.js";
import { compareTexts } from "../../support/compare-texts.js";
import { readSvg } from "../../support/read-svg.js";
import { shopChange } from "../../support/shop-change.js";

const { before, after } = shopChange();
const comparison = await compareTexts(before, after);
const [drawing] = await drawDifferences(comparison);
const svg = printSvg(drawing!.scene);

function pageOf(text: string): string {
  const finding = { rule: "a/b", severity: "error", message: text, place: text };
  const parts: DifferenceParts = {
    comparison: { ...comparison, changes: comparison.changes.map((change) => ({ ...change, message: text })) },
    before: text,
    after: text,
    pictures: ["shop", "other"].map((id) => ({ id, title: text, svg })),
    findings: { new: [finding], mended: [finding] },
  };
  return printDifferencePage(parts);
}

const tagsOf = (page: string): readonly string[] =>
  (
    page
      .replace(differenceScript.text, "")
      .replace(style.text, "")
      .match(/<[^>]*>/g) ?? []
  ).filter((tag) => !/^<\/?code>/.test(tag));

test.each(["</script><script>alert(1)</script>", "<!-- <b>", "<img src=x onerror=alert(1)>", "`a` ' \" & $& $'"])(
  "%s stays text",
  (text) => expect(tagsOf(pageOf(text))).toEqual(tagsOf(pageOf("plain"))),
);

test("lets nothing run but its own script, and asks for nothing", () => {
  const page = pageOf("plain");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(page.replace(differenceScript.text, "")).not.toMatch(/ (?:src|on\w+|style)=|url\(|@import/);
});

describe("a change leads to its place in the picture", () => {
  const { marked } = readSvg(svg);
  const names = marked.map(({ data }) => {
    const [path, from, to, step] = ["path", "from", "to", "step"].map((key) => data.get(`data-${key}`));
    return path ?? (from === undefined ? step : `${from} ${to}`);
  });
  const targets = comparison.changes.map((change) => [change.code, targetOf(change, drawing!.blueprint)] as const);

  test.each(targets)("%s", (code, target) => {
    if (target === undefined) expect(code).toMatch(/^initiative\//);
    else expect(names).toContain(target);
  });
});
