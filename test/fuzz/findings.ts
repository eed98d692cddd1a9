import type { Diagnostic } from "../../src/compiler/index.js";
import { plain } from "../../src/diagnostics/print/palette.js";
import { printFinding } from "../../src/diagnostics/print/pretty.js";

/** In UTF-16 code units: what a person can take in, whatever was written. */
const longest = 600;

/** What is wrong with findings, whatever they are of. */
export function faultsOfFindings(findings: readonly Diagnostic[]): readonly string[] {
  return findings.flatMap((finding) => {
    const { rule, message, help, span, related = [], fix } = finding;
    const spans = [span, ...related.map((each) => each.span), ...(fix?.edits.map((edit) => edit.span) ?? [])];
    const faults = [
      ...spans
        .filter(({ source, start, end }) => !(0 <= start && start <= end && end <= source.text.length))
        .map(() => "outside its file"),
      ...[message, help ?? "Fine.", ...related.map((each) => `${each.message}.`)].flatMap(faultsOfSentence),
      ...(/^[a-z][a-z-]*(?:\/[a-z0-9-]+)?$/.test(rule) ? [] : ["no name of a rule"]),
      ...faultsOfPrint(printFinding(finding, plain)),
    ];
    return faults.map((fault) => `${rule} at ${span.start}: ${fault}`);
  });
}

export function faultsOfSentence(text: string): readonly string[] {
  return [
    ...(/\S/.test(text) ? [] : ["says nothing"]),
    ...(/\bundefined\b|\bNaN\b|\[object |function \(/.test(text) ? [`speaks of our own affairs: ${text}`] : []),
    ...(text.length > longest ? [`${text.length} characters: ${text.slice(0, 200)}`] : []),
  ];
}

/** A terminal gets no control characters. */
function faultsOfPrint(text: string): readonly string[] {
  return [
    ...(/^(?:error|warning|info) \S+ \S.*:\d+:\d+\n {2}\S/.test(text) ? [] : [`printed as ${text.slice(0, 80)}`]),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    ...(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(text) ? ["a control character in print"] : []),
  ];
}
