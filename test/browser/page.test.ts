import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openExample } from "../support/browser-page.js";

let browser: Browser;
let page: Page;
let complaints: readonly string[];
let requests: readonly string[];

beforeAll(async () => {
  ({ browser, page, complaints, requests } = await openExample("examples/vending/vending.blueprint"));
}, 60_000);

afterAll(() => browser?.close());

const scale = async (): Promise<number> => Number(await page.locator("#stage").getAttribute("data-scale"));
const panel = () => page.locator("#panel");
const shown = () => page.locator("#stage svg:not([hidden])");

test("begins with the whole picture and the findings", async () => {
  expect(await shown().getAttribute("data-view")).toBe("blueprint");
  const box = await shown().boundingBox();
  const frame = await page.locator("#stage").boundingBox();
  expect(box!.height).toBeLessThanOrEqual(frame!.height + 1);
  expect(await panel().innerText()).toContain("office-sales");
});

test("is drawn larger by buttons, wheel and keys, and fitted again", async () => {
  const fitted = await scale();
  await page.click("[data-act='+']");
  expect(await scale()).toBeCloseTo(fitted * 1.25, 2);
  await page.locator("#stage").focus();
  await page.keyboard.press("-");
  expect(await scale()).toBeCloseTo(fitted, 2);
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, -200);
  await expect.poll(scale).toBeGreaterThan(fitted * 1.2);
  await page.keyboard.press("0");
  expect(await scale()).toBeCloseTo(fitted, 2);
  await page.keyboard.press("1");
  expect(await scale()).toBe(1);
});

test("is moved by dragging, and a drag selects nothing", async () => {
  const before = await shown().boundingBox();
  const box = await shown().locator("[data-path='pay.tap'][data-kind=action]").boundingBox();
  await page.mouse.move(box!.x + 10, box!.y + 10);
  await page.mouse.down();
  await page.mouse.move(box!.x + 90, box!.y + 60, { steps: 4 });
  await page.mouse.up();
  const after = await shown().boundingBox();
  expect([after!.x - before!.x, after!.y - before!.y]).toEqual([80, 50]);
  expect(await panel().innerText()).not.toContain("pay.tap");
  await page.click("[data-act='0']");
});

test("stays where it is when a button was let go beside the stage", async () => {
  const before = await shown().boundingBox();
  const frame = await page.locator("#stage").boundingBox();
  await page.mouse.move(frame!.x + 200, frame!.y + 1);
  await page.mouse.down();
  await page.mouse.move(frame!.x + 200, frame!.y - 9);
  await page.mouse.up();
  await page.mouse.move(frame!.x + 300, frame!.y + 90, { steps: 4 });
  expect(await shown().boundingBox()).toEqual(before);
});

test("tells what is known of what is clicked, and lights its handshakes", async () => {
  await shown().locator("[data-path='pay.auth'][data-kind=action]").click();
  const text = await panel().innerText();
  for (const said of [
    "Authorises the payment",
    "Payment gateway",
    "bank does not answer",
    "Taps a card → Authorises",
  ]) {
    expect(text).toContain(said);
  }
  const lit = await shown()
    .locator("[data-kind=action].lit")
    .evaluateAll((all) => all.map((each) => each.getAttribute("data-path")));
  expect(new Set(lit)).toEqual(new Set(["pay.auth", "pay.result", "pay.settle", "pay.tap"]));
  await page.keyboard.press("Escape");
  expect(await panel().innerText()).toContain("Findings");
});

test("fades what a filter leaves out", async () => {
  await page.selectOption("#lane", "customer");
  const faded = (path: string) =>
    shown()
      .locator(`[data-path='${path}'][data-kind=action]`)
      .evaluate((each) => each.classList.contains("faded"));
  expect([await faded("pay.tap"), await faded("pay.auth")]).toEqual([false, true]);
  await page.selectOption("#lane", "");
  await page.selectOption("#path", "happy");
  expect([await faded("pay.auth"), await faded("restock.alert")]).toEqual([false, true]);
  await page.selectOption("#path", "");
});

test("finds by words and jumps there by the keyboard alone", async () => {
  await page.locator("#stage").focus();
  await page.keyboard.press("/");
  await page.keyboard.type("authorises");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await panel().innerText()).toContain("pay.auth");
  expect(await scale()).toBeGreaterThanOrEqual(0.8);
  await page.keyboard.press("Escape");
  await shown().locator("[data-path='pay.tap'][data-kind=action]").focus();
  await page.keyboard.press("Enter");
  expect(await panel().innerText()).toContain("Taps a card");
});

test("shows another picture, and the report below", async () => {
  await page.click("[data-tab=journey]");
  expect(await shown().getAttribute("data-view")).toBe("journey");
  await page.click("article a[href='#personas']");
  expect(await page.locator("#personas").isVisible()).toBe(true);
});

test("complains of nothing and asks for nothing", () => {
  expect(complaints).toEqual([]);
  expect(requests).toEqual([page.url().replace(/#.*/, "")]);
});
