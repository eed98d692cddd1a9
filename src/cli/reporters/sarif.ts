import type { Diagnostic, Severity, Span } from "../../compiler/index.js";
import { languageErrors } from "../../diagnostics/language.js";
import { fingerprints } from "../fingerprints.js";
import { summaryOf } from "../summary.js";
import { version } from "../version.js";
import type { Report } from "./reported.js";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** The findings as SARIF 2.1.0. `pages` are those of the rules, which code scanning shows beside a finding. */
export function reportSarif({ compilation, findings, way }: Report, pages: ReadonlyMap<string, string>): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const indexes = new Map(ids.map((id, i) => [id, i]));
  const marks = fingerprints(findings, compilation);
  const run = {
    tool: {
      driver: {
        name: "Sightline",
        semanticVersion: version,
        rules: ids.map((id) => descriptor(id, compilation.rules, pages)),
      },
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { ROOT: { description: { text: "The root of the workspace." } } },
    results: findings.map((finding, i) => result(finding, way, indexes.get(finding.rule), marks[i])),
    properties: summaryOf(compilation),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor(id: string, rules: Report["compilation"]["rules"], pages: ReadonlyMap<string, string>) {
  const rule = rules.find((each) => each.id === id);
  const finds = rule?.finds ?? languageErrors.get(id) ?? id;
  const page = pages.get(id);
  return {
    id,
    shortDescription: { text: sentence(finds) },
    ...(page === undefined ? {} : { help: { text: page, markdown: page } }),
    defaultConfiguration: { level: levels[rule?.severity ?? "error"] },
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function result(finding: Diagnostic, way: string, ruleIndex?: number, mark?: string) {
  const { rule, severity, span, message, help, related, fix } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: plainText(help === undefined ? message : `${message}\n${help}`) },
    locations: [{ physicalLocation: location(span, way) }],
    ...(related === undefined || related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            physicalLocation: location(place.span, way),
            message: { text: plainText(place.message) },
          })),
        }),
    partialFingerprints: { "sightlineElement/v1": mark },
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, help ?? message, way)] }),
  };
}

/** `[words](1)` would be a link to one of the places: as the standard says, its brackets are escaped. */
function plainText(text: string): string {
  return text.replaceAll("](", "\\](");
}

function fixOf({ edits }: NonNullable<Diagnostic["fix"]>, description: string, way: string) {
  const files = new Map<string, typeof edits>();
  for (const edit of edits) {
    const { path } = edit.span.source;
    files.set(path, [...(files.get(path) ?? []), edit]);
  }
  return {
    description: { text: plainText(description) },
    artifactChanges: [...files].map(([path, edits]) => ({
      artifactLocation: artifact(way + path),
      replacements: edits.map(({ span, text }) => ({ deletedRegion: region(span), insertedContent: { text } })),
    })),
  };
}

function location(span: Span, way: string) {
  return { artifactLocation: artifact(way + span.source.path), region: region(span) };
}

function artifact(path: string) {
  const uri = path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return { uri, uriBaseId: "ROOT" };
}

function region({ source, start, end }: Span) {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
