import { afterEach, describe, expect, test, vi } from "vitest";
import { generateModel } from "../support/generate-model.js";
import { readXml, textOf, walk } from "../support/read-xml.js";

const before = "Quixz";

/** One escape of a module's function taken back: what it wrote stands there as it was written. */
interface Weakness {
  readonly raw: string;
  readonly escaped: string;
}

const modules = {
  xml: "../../src/text/xml.js",
  html: "../../src/backends/html/escape.js",
  terminal: "../../src/diagnostics/print/visible.js",
} as const;

type Escape = (text: string) => string;

afterEach(() => {
  for (const path of Object.values(modules)) vi.doUnmock(path);
  vi.resetModules();
});

async function weaken(module: keyof typeof modules, name: string, weakness: Weakness | undefined): Promise<void> {
  vi.resetModules();
  if (weakness === undefined) return;
  const real = await vi.importActual<Record<string, Escape>>(modules[module]);
  const weaker: Escape = (text) => real[name]!(text).replaceAll(weakness.escaped, weakness.raw);
  vi.doMock(modules[module], () => ({ ...real, [name]: weaker }));
}

/** A picture whose every title holds the mark; it must be well-formed, and say what was written. */
async function faultOfPicture(raw: string, shown: string): Promise<string | undefined> {
  const { printSvg } = await import("../../src/backends/svg/print.js");
  const title = `${before}${raw}end`;
  const data = { kind: title };
  const items = [{ type: "group", data, title, items: [] }] as const;
  const svg = printSvg({ id: "x", width: 9, height: 9, title, description: title, items });
  if (svg.includes(title)) return "raw";
  try {
    const all = [...walk(readXml(svg))];
    const told = all.filter(({ name }) => name === "title").map(textOf);
    const kept = all.some(({ attributes }) => attributes.get("data-kind") === `${before}${shown}end`);
    return kept && told.every((each) => each === `${before}${shown}end`) ? undefined : "another text";
  } catch {
    return "not well-formed";
  }
}

/** A page whose title and data hold the mark; `inData` looks at what its script reads, else at all else. */
async function faultOfPage(raw: string, inData: boolean): Promise<string | undefined> {
  const { printPage } = await import("../../src/backends/html/page.js");
  const title = `${before}${raw}end`;
  const model = { ...generateModel({ seed: 1, steps: 1 }), title };
  const page = printPage({
    model,
    json: JSON.stringify({ title }),
    report: "",
    pictures: [],
    findings: [{ rule: "a/b", severity: "error", message: title, place: title }],
  });
  const data = /<script type="application\/json" id="data">[\s\S]*?<\/script>/.exec(page)?.[0] ?? "";
  return (inData ? data : page.replace(data, "")).includes(title) ? "raw" : undefined;
}

async function faultOfTerminal(raw: string): Promise<string | undefined> {
  const { printFinding } = await import("../../src/diagnostics/print/pretty.js");
  const { plain } = await import("../../src/diagnostics/print/palette.js");
  const { createSource } = await import("../../src/text/source.js");
  const title = `${before}${raw}end`;
  const span = { source: createSource(title, title), start: 0, end: 1 };
  return printFinding({ rule: "a/b", severity: "error", span, message: title, help: title }, plain).includes(title)
    ? "raw"
    : undefined;
}

const replaced = "\ufffd";

/** What each function makes harmless. */
const escapes: readonly (readonly [keyof typeof modules, string, raw: string, escaped: string])[] = [
  ["xml", "toXml", "&", "&amp;"],
  ["xml", "toXml", "<", "&lt;"],
  ["xml", "toXml", ">", "&gt;"],
  ["xml", "toXml", '"', "&quot;"],
  ["xml", "toXml", "\t", "&#9;"],
  ["xml", "toXml", "\n", "&#10;"],
  ["xml", "toXml", "\r", "&#13;"],
  ["xml", "toXml", "\u0001", replaced],
  ["xml", "toXml", "\u009f", replaced],
  ["xml", "toXml", "\ud800", replaced],
  ["xml", "toXml", "\uffff", replaced],
  ["html", "escapeHtml", "&", "&amp;"],
  ["html", "escapeHtml", "<", "&lt;"],
  ["html", "escapeHtml", ">", "&gt;"],
  ["html", "escapeHtml", '"', "&quot;"],
  ["html", "escapeHtml", "'", "&#39;"],
  ["html", "escapeHtml", "\u0001", replaced],
  ["html", "jsonInHtml", "<", "\\u003c"],
  ["html", "jsonInHtml", ">", "\\u003e"],
  ["html", "jsonInHtml", "&", "\\u0026"],
  ["html", "jsonInHtml", "\u2028", "\\u2028"],
  ["html", "jsonInHtml", "\u2029", "\\u2029"],
  ["terminal", "visible", "\u001b", "\\x1b"],
  ["terminal", "visible", "\u0007", "\\x07"],
  ["terminal", "visible", "\u0085", "\\x85"],
  ["terminal", "visible", "\u202e", "\\u{202e}"],
  ["terminal", "visible", "\u2028", "\\u{2028}"],
  ["terminal", "visible", "\u200b", "\\u{200b}"],
  ["terminal", "visible", "\u{e0041}", "\\u{e0041}"],
];

function faultOf([module, name, raw, escaped]: (typeof escapes)[number]): Promise<string | undefined> {
  if (module === "xml") return faultOfPicture(raw, escaped === replaced ? replaced : raw);
  return module === "html" ? faultOfPage(raw, name === "jsonInHtml") : faultOfTerminal(raw);
}

describe("text stays text, and each escape is needed for it", () => {
  test.each(escapes)("%s: %s of %j", async (...one) => {
    const [module, name, raw, escaped] = one;
    await weaken(module, name, undefined);
    expect(await faultOf(one)).toBeUndefined();
    await weaken(module, name, { raw, escaped });
    expect(await faultOf(one)).toBeDefined();
  });
});
