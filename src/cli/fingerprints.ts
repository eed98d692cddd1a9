import type { Check, Diagnostic } from "../compiler/index.js";

/**
 * What a machine knows each finding by from one run to the next: its rule and its element, which stay the same where lines
 * move; and its number among those with the same, from the second on. Each is given once.
 */
export function fingerprints(findings: readonly Diagnostic[], { elementOf }: Check): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const mark = `${finding.rule} ${elementOf(finding.span)}`;
    const number = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, number);
    return number === 1 ? mark : `${mark} #${number}`;
  });
}
