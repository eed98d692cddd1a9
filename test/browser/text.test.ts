import { readFileSync } from "node:fs";
import { resolve as resolvePath } from "node:path";
import { pathToFileURL } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { drawBlueprint } from "../../src/layout/blueprint/draw.js";
import { exampleModels } from "../support/example-models.js";

const fonts = ["fonts/Inter-Regular.ttf", "fonts/Inter-SemiBold.ttf"];
const margin = 20;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"],
  });
  page = await browser.newPage({ viewport: { width: 800, height: 80 } });
  await page.goto(pathToFileURL(resolvePath("fonts/LICENSE")).href);
}, 60_000);

afterAll(() => browser?.close());

interface Sample {
  readonly text: string;
  readonly size: string;
  readonly weight: string;
}

/** Twenty different texts of a drawing, spread over all of it. */
function samples(): readonly Sample[] {
  const svg = printSvg(drawBlueprint(exampleModels().get("shop/order-and-return.blueprint.yaml")!));
  const found = new Map<string, Sample>();
  for (const [, attributes = "", text = ""] of svg.matchAll(/<text ([^>]*)>([^<]{6,})<\/text>/g)) {
    if (attributes.includes("letter-spacing")) continue;
    const size = /font-size="([^"]*)"/.exec(attributes)?.[1] ?? "12";
    found.set(text, { text, size, weight: /font-weight="([^"]*)"/.exec(attributes)?.[1] ?? "400" });
  }
  const all = [...found.values()];
  return Array.from({ length: 20 }, (_, at) => all[Math.floor((at * all.length) / 20)]!);
}

function drawingOf({ text, size, weight }: Sample): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="80" viewBox="0 0 800 80" font-family="Inter"><rect width="800" height="80" fill="#ffffff"/><text x="${margin}" y="40" font-size="${size}" font-weight="${weight}" fill="#000000">${text}</text></svg>`;
}

/** The first and last column with ink, from the pixels of a white picture. */
function extent(pixels: Uint8Array, width: number): readonly [number, number] {
  let first = width;
  let last = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at]! > 160) continue;
    const x = (at / 4) % width;
    first = Math.min(first, x);
    last = Math.max(last, x);
  }
  return [first, last];
}

test.each(samples())("$text stands where resvg puts it", async (sample) => {
  const svg = drawingOf(sample);
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fonts } }).render();
  const faces = fonts
    .map((file, at) => {
      const data = readFileSync(file).toString("base64");
      return `@font-face{font-family:Inter;font-weight:${at === 0 ? 400 : 600};src:url(data:font/ttf;base64,${data})}`;
    })
    .join("");
  await page.setContent(`<style>${faces}body{margin:0}svg{display:block}</style>${svg}`);
  await page.evaluate("document.fonts.ready");
  const shot = await page.screenshot();
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="80"><image href="data:image/png;base64,${shot.toString("base64")}" width="800" height="80"/></svg>`;
  const [left, right] = extent(new Resvg(image).render().pixels, 800);
  const [first, last] = extent(drawn.pixels, 800);
  expect(last - first).toBeGreaterThan(20);
  expect(Math.abs(left - first)).toBeLessThanOrEqual(1);
  expect(Math.abs(right - last)).toBeLessThanOrEqual(1);
});
