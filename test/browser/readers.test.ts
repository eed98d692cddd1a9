import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contrastOf } from "../../src/backends/svg/colour.js";
import { openExample } from "../support/browser-page.js";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser, page } = await openExample("examples/shop/order-and-return.blueprint.yaml"));
}, 60_000);

afterAll(() => browser?.close());

interface PageText {
  readonly text: string;
  readonly ink: string;
  readonly ground: string;
}

/** Each text of the page that isn't a picture's, in its colour, and the ground that it stands on. */
const texts = (): Promise<readonly PageText[]> =>
  page.evaluate(`(() => {
    const groundOf = (element) => {
      if (element === null) return "rgb(255, 255, 255)";
      const own = getComputedStyle(element).backgroundColor;
      return own.endsWith(", 0)") ? groundOf(element.parentElement) : own;
    };
    const says = ({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
    return [...document.querySelectorAll("body *:not(svg, svg *, script, option)")].filter(says).map((element) => ({
      text: element.textContent.slice(0, 40),
      ink: getComputedStyle(element).color,
      ground: groundOf(element),
    }));
  })()`);

const styleOf = (selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((each, name) => each.ownerDocument.defaultView.getComputedStyle(each)[name], property);

const ownGround = "#stage svg:not([hidden]) > rect";

function hex(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

describe.each(["light", "dark"] as const)("where the system is %s", (colorScheme) => {
  beforeAll(() => page.emulateMedia({ media: "screen", colorScheme }));

  test("so are the page and its pictures", async () => {
    const ground = colorScheme === "dark" ? "rgb(20, 24, 29)" : "rgb(255, 255, 255)";
    const [body, picture] = [await styleOf("body", "backgroundColor"), await styleOf(ownGround, "fill")];
    expect([body, picture]).toEqual([ground, ground]);
  });

  test("every text can be read", async () => {
    const all = await texts();
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(({ ink, ground }) => contrastOf(hex(ink), hex(ground)) < 4.5)).toEqual([]);
  });
});

test("paper stays white, and shows the whole picture above the report", async () => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const picture = page.locator("#stage svg:not([hidden])");
  expect(await styleOf(ownGround, "fill")).toBe("rgb(255, 255, 255)");
  const [drawn, report] = [await picture.boundingBox(), await page.locator("article").boundingBox()];
  expect(drawn!.x + drawn!.width).toBeLessThanOrEqual(page.viewportSize()!.width);
  expect(drawn!.y + drawn!.height).toBeLessThanOrEqual(report!.y + 1);
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
});

describe.each([
  [320, 568],
  [420, 800],
  [768, 1024],
  [1280, 800],
  [1600, 900],
])("at %i × %i px", (width, height) => {
  beforeAll(async () => {
    await page.setViewportSize({ width, height });
    await page.reload();
  });

  test("nothing is wider than the page", async () => {
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  test("search, sizes, picture and panel are in sight, each large enough to use", async () => {
    for (const [selector, leastWidth, leastHeight] of [
      ["#search", 50, 24],
      ["#lane", 50, 24],
      ["[data-act='0']", 24, 24],
      ["#stage", 320, 180],
      ["#panel", 240, 140],
    ] as const) {
      const box = await page.locator(selector).boundingBox();
      expect([selector, box!.x >= 0, box!.x + box!.width <= width]).toEqual([selector, true, true]);
      expect(box!.y + box!.height).toBeLessThanOrEqual(height + 1);
      expect(box!.width).toBeGreaterThanOrEqual(leastWidth);
      expect(box!.height).toBeGreaterThanOrEqual(leastHeight);
    }
  });
});

test("a table that is too wide is moved about in by itself", async () => {
  await page.setViewportSize({ width: 420, height: 800 });
  const wide = page.locator("article .table").first();
  expect(await wide.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
});

test("on a phone a picture begins large enough to be read, and two fingers draw it larger", async () => {
  await page.reload();
  const scale = async (): Promise<number> => Number(await page.locator("#stage").getAttribute("data-scale"));
  expect(await scale()).toBe(0.8);
  // No real finger is down that could be held.
  await page.locator("#stage").evaluate((stage) => {
    const { PointerEvent } = stage.ownerDocument.defaultView;
    const send = (type: string, pointerId: number, clientX: number): boolean =>
      stage.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 300, pointerType: "touch" }));
    stage.setPointerCapture = () => undefined;
    send("pointerdown", 1, 100);
    send("pointerdown", 2, 200);
    send("pointermove", 2, 300);
    send("pointerup", 1, 100);
    send("pointerup", 2, 300);
  });
  expect(await scale()).toBeCloseTo(1.6, 2);
});
