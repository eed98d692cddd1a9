import type { Diagnostic } from "../../compiler/index.js";
import { plain } from "../../diagnostics/print/palette.js";
import { visible } from "../../diagnostics/print/visible.js";
import { toXml } from "../../text/xml.js";
import { summaryLine, summaryOf } from "../summary.js";
import type { Report } from "./reported.js";

/**
 * A suite for each file, a case for each finding. What fails the check has failed: errors, and warnings where there are too
 * many. A file without findings has a case that hasn't.
 */
export function reportJunit({ compilation, findings, today, tooManyWarnings }: Report): string {
  const fails = ({ severity }: Diagnostic): boolean =>
    severity === "error" || (severity === "warning" && tooManyWarnings);
  const byFile = new Map<string, Diagnostic[]>(compilation.blueprints.map(({ path }) => [path, []]));
  for (const finding of findings) {
    const { path } = finding.span.source;
    const known = byFile.get(path);
    if (known === undefined) byFile.set(path, [finding]);
    else known.push(finding);
  }
  const files = [...byFile].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const figures = Object.entries(summaryOf(compilation));
  const suites = files.flatMap(([path, found], i) => {
    const failures = found.filter(fails).length;
    const counts = { tests: Math.max(found.length, 1), failures, errors: 0, time: 0 };
    const about = { id: i, name: path, package: "sightline", timestamp: `${today}T00:00:00`, hostname: "localhost" };
    return [
      `  <testsuite${attributes({ ...about, ...counts })}>`,
      "    <properties>",
      ...figures.map(([name, value]) => `      <property${attributes({ name, value })}/>`),
      "    </properties>",
      ...(found.length === 0 ? [`    <testcase${attributes({ name: "nothing found", ...caseOf(path) })}/>`] : []),
      ...found.flatMap((finding) => testcase(finding, fails(finding))),
      `    <system-out>${toXml(summaryLine(compilation, plain).trimEnd())}</system-out>`,
      "    <system-err></system-err>",
      "  </testsuite>",
    ];
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>", ""].join("\n");
}

function testcase({ rule, severity, span, message, help }: Diagnostic, hasFailed: boolean): readonly string[] {
  const { line, column } = span.source.positionAt(span.start);
  const head = attributes({ name: `${rule} ${line}:${column}`, ...caseOf(span.source.path) });
  if (!hasFailed) return [`    <testcase${head}/>`];
  const text = toXml([message, ...(help === undefined ? [] : [help])].map(visible).join(" "));
  return [
    `    <testcase${head}>`,
    `      <failure${attributes({ type: severity, message: visible(message) })}>${text}</failure>`,
    "    </testcase>",
  ];
}

function caseOf(path: string) {
  return { classname: path, time: 0 };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${toXml(typeof value === "number" ? String(value) : visible(value))}"`)
    .join("");
}
