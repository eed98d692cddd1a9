import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { printJson } from "../../src/diagnostics/print/json.js";
import { plain } from "../../src/diagnostics/print/palette.js";
import { printFinding } from "../../src/diagnostics/print/pretty.js";
import { createSource, type Span } from "../../src/text/source.js";

/** A finding whose span stands between `[` and `]` in the text. */
function finding(marked: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  return { rule: "name/unknown", severity: "error", span: spanOf(marked, "a.blueprint"), message: "Wrong.", ...rest };
}

function spanOf(marked: string, path: string): Span {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return { source: createSource(path, marked.replace("[", "").replace("]", "")), start, end };
}

const print = (diagnostic: Diagnostic): string => printFinding(diagnostic, plain);

describe("a printed finding", () => {
  const frames: Record<string, [marked: string, frame: string]> = {
    "one word": ["step [pya] {", "step pya {\n     ^^^"],
    "behind a tab": ["\tab\t[cd]", "    ab  cd\n        ^^"],
    "behind wide characters": ["受付 🛒 [é] x", "受付 🛒 é x\n        ^"],
    "wide characters themselves": ["a [受付] b", "a 受付 b\n  ^^^^"],
    "a joined emoji": ["[👩‍💻] b", "👩‍💻 b\n^^"],
    "combining marks": ["ab\u0301c [d]", "ab\u0301c d\n    ^"],
    "control characters": ["a\u001b\u202e[b]", "a\\x1b\\u{202e}b\n             ^"],
    "nothing, at a line's end": ["ab[]\ncd", "ab\n  ^"],
    "a line with its end": ["[ab\n]cd", "ab\n^^"],
  };
  for (const [name, [marked, frame]] of Object.entries(frames)) {
    it(`marks ${name}`, () => {
      const [shown, marks] = frame.split("\n");
      expect(print(finding(marked))).toBe(
        `error name/unknown a.blueprint:1:${marked.indexOf("[") + 1}\n  Wrong.\n  1 | ${shown}\n    | ${marks}\n`,
      );
    });
  }

  it("shows the first and the last line of a span over several", () => {
    expect(print(finding("x\n  step [pay {\n    key\n  }]\ny"))).toBe(
      [
        "error name/unknown a.blueprint:2:8",
        "  Wrong.",
        "  2 |   step pay {",
        "    |        ^^^^^",
        "    | ...",
        "  4 |   }",
        "    |   ^",
        "",
      ].join("\n"),
    );
  });

  it("cuts a long line around the span", () => {
    const text = print(finding(`${"a".repeat(500)}[bcd]${"e".repeat(3_000_000)}`));
    const [, , line = "", marks = ""] = text.split("\n");
    expect(line).toMatch(/^ {2}1 \| …a+bcde+…$/);
    expect(line.length).toBe(106);
    expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("bcd");
  });

  it("shows what belongs to it, here and in another file, and what to write instead", () => {
    const near = finding("step pay\nstep [pay]");
    const here = { span: { source: near.span.source, start: 5, end: 8 }, message: "declared here" };
    const there = { span: spanOf("\n\nrole [pay]", "catalog.blueprint"), message: "and here" };
    expect(print({ ...near, severity: "warning", related: [here, there], help: "Give it another id." })).toBe(
      [
        "warning name/unknown a.blueprint:2:6",
        "  Wrong.",
        "  2 | step pay",
        "    |      ^^^",
        "  1 | step pay",
        "    |      --- declared here",
        "    | --> catalog.blueprint:3:6",
        "  3 | role pay",
        "    |      --- and here",
        "  help: Give it another id.",
        "",
      ].join("\n"),
    );
  });

  it("lets nothing of a message reach the terminal as a command", () => {
    const source = createSource("a\u001b[2J.blueprint", "x");
    const text = print({
      ...finding("[x]"),
      span: { source, start: 0, end: 1 },
      message: "Bad \u0007\n::error::",
      help: "\u009b1m",
    });
    expect(text).toContain("a\\x1b[2J.blueprint:1:1\n  Bad \\x07\\n::error::\n");
    expect(text).toContain("help: \\x9b1m");
  });

  it("shows no frame of a file that couldn't be read", () => {
    expect(print(finding("[]"))).toBe("error name/unknown a.blueprint:1:1\n  Wrong.\n");
  });
});

describe("findings as JSON", () => {
  it("hold places, what belongs to them, and the mend", () => {
    const { span } = finding("step [pya]\nstep pay");
    const diagnostic = finding("step [pya]\nstep pay", {
      help: "Did you mean `pay`?",
      related: [{ span: { ...span, start: 14, end: 17 }, message: "declared here" }],
      fix: { edits: [{ span, text: "pay" }] },
    });
    const summary = { blueprints: 1, errors: 1, warnings: 0, infos: 0, suppressed: 0, baseline: 0 };
    expect(JSON.parse(printJson([diagnostic, finding("[x]", { severity: "info" })], summary))).toEqual({
      format: "sightline-findings",
      version: 1,
      findings: [
        {
          rule: "name/unknown",
          severity: "error",
          file: "a.blueprint",
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 9,
          message: "Wrong.",
          help: "Did you mean `pay`?",
          related: [{ file: "a.blueprint", line: 2, column: 6, message: "declared here" }],
          fix: { edits: [{ line: 1, column: 6, endLine: 1, endColumn: 9, text: "pay" }] },
        },
        {
          rule: "name/unknown",
          severity: "info",
          file: "a.blueprint",
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 2,
          message: "Wrong.",
          related: [],
        },
      ],
      summary,
    });
  });
});
