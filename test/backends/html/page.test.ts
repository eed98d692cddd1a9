import { expect, test } from "vitest";
import { script, style } from "../../../src/backends/html/assets.js";
import { printPage } from "../../../src/backends/html/page.js";
import { printModel } from "../../../src/backends/json/print.js";
import { lookOnPage, paintVariables } from "../../../src/backends/svg/page-paints.js";
import { dark } from "../../../src/backends/svg/themes/dark.js";
import type { Model } from "../../../src/model/blueprint.js";
import { resolve } from "../../../src/resolve/resolve.js";
import { parseText } from "../../../src/syntax/parse.js";
import { createSource } from "../../../src/text/source.js";

const hostile = [
  "</script><script>alert(1)</script>",
  "<!-- <script>",
  "]]>",
  "<img src=x onerror=alert(1)>",
  "'\" onload=alert(1) x='",
  "&lt;b&gt; & \u2028 \u2029",
];

function modelOf(title: string): Model {
  const quoted = JSON.stringify(title).replace(/[\u2028\u2029]/g, (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`);
  const text = `blueprint a ${quoted} { persona p ${quoted}\n path x ${quoted} for p: s\n phase f ${quoted} { step s ${quoted} { customer c ${quoted} } } }`;
  const { models } = resolve(new Map([["a.blueprint", parseText(createSource("a.blueprint", text)).value]]));
  return models.get("a.blueprint")!;
}

function pageOf(title: string): string {
  const model = modelOf(title);
  const findings = [{ rule: "a/b", severity: "error", message: title, place: "a:1:1" }];
  return printPage({ model, json: printModel(model), report: `# ${title}\n`, pictures: [], findings });
}

/** The tags of a page without what stands in its own script and style. */
function tagsOf(page: string): readonly string[] {
  const bare = page
    .replace(script.text, "")
    .replace(style.text, "")
    .replace(/(id="data">)[^<]*/, "$1");
  return [...bare.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag.replace(/="[^"]*"/g, ""))
    .filter((tag) => !/^<\/?h1|^<\/?p>/.test(tag));
}

test.each(hostile)("%s stays text", (title) => {
  const page = pageOf(title);
  expect(tagsOf(page)).toEqual(tagsOf(pageOf("plain")));
  const data = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)?.[1];
  expect(JSON.parse(data!)).toMatchObject({ model: { title }, findings: [{ message: title }] });
});

test("is light or dark where that was chosen, else as its reader's system, and keeps a filter beside its name", () => {
  const model = modelOf("t");
  const parts = { model, json: printModel(model), report: "", pictures: [], findings: [] };
  for (const ground of ["light", "dark"] as const) {
    expect(printPage({ ...parts, ground })).toContain(`<html lang="en" data-ground="${ground}">`);
  }
  expect(printPage(parts)).toContain('<html lang="en">');
  expect(style.text).toContain(
    `(prefers-color-scheme:dark){:root:not([data-ground]){color-scheme:dark;${paintVariables(dark)}}}`,
  );
  expect(printPage(parts)).toMatch(/<div class="filter"><label for="path">Path<\/label> <select id="path">/);
});

test("lets nothing run but its own script, and asks for nothing", () => {
  const page = pageOf("plain");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(page.replace(script.text, "")).not.toMatch(/ (?:src|on\w+|style)=|url\(|@import/);
});

test("a chosen theme says whether the page is light or dark; without one all colours are the page's", () => {
  const brand = { name: "acme", base: "light", colours: new Map([["background", "#000"]]) };
  expect(["light", "contrast", "dark", brand].map((theme) => lookOnPage(theme).ground)).toEqual([
    "light",
    "light",
    "dark",
    "dark",
  ]);
  const { theme, ground } = lookOnPage(undefined);
  expect(ground).toBeUndefined();
  for (const name of Object.values(theme.paints)) expect(style.text).toContain(`${name.slice(4, -1)}:#`);
});
