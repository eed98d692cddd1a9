import type { Diagnostic, Severity } from "../../compiler/index.js";
import { mostSevere } from "../../compiler/order.js";
import { visible } from "../../diagnostics/print/visible.js";
import { count, countsOf } from "../summary.js";
import type { Report } from "./reported.js";

/** So many annotations of a kind GitHub shows for a step; of more it drops any. */
const limit = 10;

const kinds: readonly { readonly severity: Severity; readonly command: string }[] = [
  { severity: "error", command: "error" },
  { severity: "warning", command: "warning" },
  { severity: "info", command: "notice" },
];

/** Workflow commands, which GitHub shows beside the changed lines: the worst first, then a line that counts the rest. */
export function reportGithub({ compilation, findings, quiet, way }: Report): string {
  const lines: string[] = [];
  const left: string[] = [];
  for (const { severity, command } of kinds) {
    const found = findings.filter((finding) => finding.severity === severity);
    const shown = mostSevere(found, limit);
    for (const each of shown.map((finding) => annotation(command, finding, way))) lines.push(each);
    const total = quiet && severity !== "error" ? 0 : compilation.totals[severity];
    if (total > shown.length) left.push(count(total - shown.length, `more ${severity}`));
  }
  if (left.length > 0) lines.push(`… and ${left.join(", ")}: GitHub shows ${limit} of a kind for a step.`);
  const counts = countsOf(compilation);
  if (counts.length > 0) lines.push(`${counts.join("; ")}.`);
  return lines.map((line) => `${line}\n`).join("");
}

function annotation(command: string, { rule, span, message, help }: Diagnostic, way: string): string {
  const from = span.source.positionAt(span.start);
  const to = span.source.positionAt(span.end);
  // GitHub takes columns only of what stands on one line.
  const columns = from.line === to.line ? [`col=${from.column}`, `endColumn=${to.column}`] : [];
  const properties = [
    `file=${property(way + span.source.path)}`,
    `line=${from.line}`,
    `endLine=${to.line}`,
    ...columns,
    `title=${property(rule)}`,
  ];
  const text = [message, ...(help === undefined ? [] : [help])].map(visible).join("\n");
  return `::${command} ${properties.join(",")}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** How `#` may be spelled where it must not be one. */
const spellings = { prose: "\\x23", json: "\\u0023", xml: "&#35;" } as const;

/**
 * Text for a log of GitHub Actions, where a line that begins with `::`, or holds `##[`, is a command to the runner: whatever
 * a source or a file's name holds must not be one. In JSON and XML no line begins so, and it goes on meaning the same.
 */
export function withoutCommands(text: string, form: keyof typeof spellings): string {
  const safe = text.replaceAll("##[", `#${spellings[form]}[`);
  return form === "prose" ? safe.replace(/^([^\S\n]*):(?=:)/gm, "$1\\x3a") : safe;
}
