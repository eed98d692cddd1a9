import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { compile, render } from "../../src/compiler/index.js";

/** A page in a browser, and what it has said and asked for, from its start on. */
export interface OpenPage {
  readonly browser: Browser;
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** Opens a page from the disk, as a reader would. */
export async function openPage(html: string | Uint8Array): Promise<OpenPage> {
  const file = join(mkdtempSync(join(tmpdir(), "sightline-page-")), "page.html");
  writeFileSync(file, html);
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"],
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { browser, page, complaints, requests };
}

/** Opens the page of an example with two of its pictures, in no theme that anybody chose. */
export async function openExample(path: string): Promise<OpenPage> {
  const files = {
    read: async (name: string) => {
      const text = readFileSync(name, "utf8");
      return { kind: "text", text, size: text.length } as const;
    },
  };
  const { blueprints } = await compile(files, [path], { today: "2026-11-01" });
  const [output] = await render(blueprints, { formats: ["html"], views: ["blueprint", "journey"] });
  return openPage(output!.content);
}
