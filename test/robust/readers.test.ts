import { describe, expect, it } from "vitest";
import { parseBaseline } from "../../src/compiler/baseline/baseline.js";
import { compile, type Diagnostic, decode, type Files, parseSettings } from "../../src/compiler/index.js";
import { plain } from "../../src/diagnostics/print/palette.js";
import { printFinding } from "../../src/diagnostics/print/pretty.js";
import { ignoreRulesOf, isLeftOut } from "../../src/host/gitignore.js";

const length = 2000;
const repeat = (piece: string): string => piece.repeat(length / piece.length);
const blueprint = 'blueprint b "B" { owner ops phase p "P" { step s "S" { customer a "A" } } }\n';
const bytes = (...all: readonly number[]) => Uint8Array.from(all);

/** What a file may hold, whatever it is for. */
const contents: Readonly<Record<string, string | Uint8Array>> = {
  nothing: "",
  "a byte order mark": "\ufeff",
  "two byte order marks": "\ufeff\ufeff",
  "UTF-16, little end first": Buffer.from(`\ufeff${blueprint}`, "utf16le"),
  "UTF-16, big end first": Buffer.from(`\ufeff${blueprint}`, "utf16le").swap16(),
  "UTF-16 without a mark": Buffer.from(blueprint, "utf16le"),
  "UTF-32": bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0),
  "an overlong slash": bytes(0xc0, 0xaf),
  "an overlong slash of three bytes": bytes(0xe0, 0x80, 0xaf),
  "half a surrogate pair": bytes(0xed, 0xa0, 0x80),
  "a code point too high": bytes(0xf4, 0x90, 0x80, 0x80),
  "a letter of Latin-1": bytes(0xe9),
  "bytes that go on": new Uint8Array(length).fill(0x80),
  "bytes that are none": new Uint8Array(length).fill(0xff),
  "a NUL within": "a\0b: 1",
  NULs: repeat("\0"),
  "control characters": "\u001b[31m\u0085\u009b\u0007: x\n",
  noncharacters: "a: \ufffe\uffff\u{1fffe}\n",
  "marks that turn text round": "a: \u202e\u2066\u2069\n",
  "joiners alone": repeat("\u200d"),
  "marks upon marks": `a${repeat("\u0301")}`,
  "all line ends": "# a\r\n# b\r# c\n\r# d\n\n\r\r\n\u0085\u2028\u2029",
  "carriage returns": repeat("\r"),
  "one token": repeat("x"),
  "one key": `${repeat("x")}: 1`,
  digits: repeat("9"),
  "a text without an end": `"${repeat("x")}`,
  "brackets that open": repeat("["),
  "brackets that close, too": `${"[".repeat(length / 2)}${"]".repeat(length / 2)}`,
  "braces that open": repeat("{"),
  "keys in keys": repeat("{a: "),
  "keys in keys, as JSON has them": `${repeat('{"a":')}1${"}".repeat(length / 5)}`,
  "lists in lists": repeat("- "),
  "blocks in blocks": Array.from({ length: 100 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  "aliases of aliases": `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join("\n")}`,
  "an alias of itself": "a: &a [*a]\n",
  "a merge key": "a: &a { b: 1 }\nc: { <<: *a }\n",
  "names of every object's": '"__proto__": { "x": 1 }\n"constructor": 1\n"toString": 2\n',
  "names of every object's, as JSON has them":
    '{ "__proto__": { "x": 1 }, "constructor": 1, "findings": { "length": 9 } }',
  "a key again and again": repeat("a: 1\n"),
  tags: repeat("!!x a: 1\n"),
  directives: repeat("%YAML 1.2\n"),
  documents: repeat("---\na\n"),
  "halves of pairs in escapes": `"${repeat("\\ud800")}"`,
  "halves of pairs in JSON": '{ "version": 1, "findings": ["\\ud800", "\\udc00"] }',
  "signs of YAML's": repeat("@`"),
  tabs: repeat("\t"),
  commas: repeat(","),
  colons: repeat(":"),
};

const compiled =
  (path: string, use?: string) =>
  async (content: Uint8Array): Promise<readonly Diagnostic[]> => {
    const files: Files = {
      read: async (each) =>
        each === path
          ? decode(content)
          : each === "a.blueprint"
            ? { kind: "text", text: `use "./${use}"\n${blueprint}`, size: 100 }
            : { kind: "missing" },
    };
    return (await compile(files, [use === undefined ? path : "a.blueprint"], { today: "2026-11-20" })).findings;
  };

/** What reads a file, and gives its findings. */
const readers: Readonly<Record<string, (content: Uint8Array) => Promise<readonly Diagnostic[]>>> = {
  text: compiled("b.blueprint"),
  YAML: compiled("b.blueprint.yaml"),
  "a catalog": compiled("c.blueprint", "c.blueprint"),
  "a catalog in YAML": compiled("c.blueprint.yaml", "c.blueprint.yaml"),
  settings: async (content) => {
    const result = decode(content);
    return result.kind === "text" ? (await parseSettings("sightline.config.yaml", result.text)).diagnostics : [];
  },
  "a baseline": async (content) => {
    const result = decode(content);
    const baseline = result.kind === "text" ? parseBaseline(result.text) : undefined;
    expect(baseline?.entries.every(({ count }) => count > 0) ?? true).toBe(true);
    return [];
  },
  "a .gitignore": async (content) => {
    const rules = ignoreRulesOf("/", new TextDecoder().decode(content));
    expect(isLeftOut("/a/b.blueprint", false, [rules])).toBeTypeOf("boolean");
    return [];
  },
};

describe.each(Object.entries(readers))("as %s", (_, read) => {
  it.each(Object.entries(contents))("%s ends in findings, or in none", async (_, content) => {
    const findings = await read(typeof content === "string" ? new TextEncoder().encode(content) : content);
    const said = findings.map((finding) => printFinding(finding, plain)).join("\n");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(said).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
    for (const { span } of findings) {
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(span.source.text.length);
    }
  });
});
