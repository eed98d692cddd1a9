import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportHtml } from "../../src/cli/diff/reporters/html.js";
import { plain } from "../../src/diagnostics/print/palette.js";
import { openPage } from "../support/browser-page.js";
import { compareTexts } from "../support/compare-texts.js";
import { shopChange } from "../support/shop-change.js";

let browser: Browser;
let page: Page;
let complaints: readonly string[];
let requests: readonly string[];

beforeAll(async () => {
  const { before, after } = shopChange();
  const comparison = await compareTexts(before, after);
  const html = await reportHtml({
    comparison,
    before: "main",
    after: "new",
    palette: plain,
    style: { theme: "light", scale: 1, fonts: [] },
    effort: 1,
  });
  ({ browser, page, complaints, requests } = await openPage(html));
}, 60_000);

afterAll(() => browser?.close());

/** How far the middle of an element is from that of the stage, in px. */
async function distance(selector: string): Promise<number> {
  const [box, frame] = [await page.locator(selector).first().boundingBox(), await page.locator("#stage").boundingBox()];
  const middle = ({ x, y, width, height }: NonNullable<typeof box>) => [x + width / 2, y + height / 2] as const;
  const [[x, y], [a, b]] = [middle(box!), middle(frame!)];
  return Math.hypot(x - a, y - b);
}

const current = () => page.locator("[aria-current=true]");

test("a click on a change goes to its place", async () => {
  await page.click("button[data-element='refund.tell']");
  expect(await distance("[data-path='refund.tell']")).toBeLessThan(2);
  expect(Number(await page.locator("#stage").getAttribute("data-scale"))).toBeGreaterThanOrEqual(0.8);
  expect(await current().getAttribute("data-element")).toBe("refund.tell");
});

test("keys go on to the next change and back", async () => {
  await page.keyboard.press("n");
  expect(await current().getAttribute("data-element")).toBe("refund.question");
  expect(await distance("[data-path='refund.question']")).toBeLessThan(2);
  await page.keyboard.press("p");
  expect(await current().getAttribute("data-element")).toBe("refund.tell");
  await page.keyboard.press("Escape");
  expect(await current().count()).toBe(0);
});

test("a click on the picture finds its change", async () => {
  await page.click("button[data-element='find.weigh']");
  await page.keyboard.press("Escape");
  await page.locator("[data-path='find.weigh']").click();
  expect(await current().getAttribute("data-element")).toBe("find.weigh");
});

test("nothing was asked for, and nothing complained", () => {
  expect(complaints).toEqual([]);
  expect(requests).toHaveLength(1);
});
