import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { withoutTitles } from "../elements.js";
import type { Baseline, BaselineEntry } from "./baseline.js";

type ElementOf = (place: Diagnostic["span"]) => string;

/** What a baseline has to say of the findings of a run. */
export interface HeldBack {
  readonly held: ReadonlySet<Diagnostic>;
  /** Of the recorded findings those that are gone, as far as the run could tell. */
  readonly mended: number;
}

/**
 * Holds back findings that were recorded: as many of a rule as there were at the element. Where a thing without an id was
 * reworded, the place that it stands in is enough. `wasLookedAt` says whether what was recorded of an element would have
 * been found again.
 */
export function holdBack(
  findings: readonly Diagnostic[],
  { entries }: Baseline,
  elementOf: ElementOf,
  wasLookedAt: (element: string) => boolean,
): HeldBack {
  // To name each finding's element takes longer than many a rule.
  if (entries.length === 0) return { held: new Set(), mended: 0 };
  const left = new Map<string, number>();
  for (const { rule, element, count } of entries) add(left, `${rule} ${element}`, count);
  const held = new Set<Diagnostic>();
  for (const finding of findings) if (take(left, markOf(finding, elementOf))) held.add(finding);
  const loose = new Map<string, number>();
  for (const [mark, count] of left) add(loose, withoutTitles(mark), count);
  for (const finding of findings) {
    const mark = markOf(finding, elementOf);
    const isUnnamed = withoutTitles(mark) !== mark;
    if (isUnnamed && !held.has(finding) && take(loose, withoutTitles(mark))) held.add(finding);
  }
  let mended = 0;
  for (const [mark, count] of loose) if (wasLookedAt(mark.slice(mark.indexOf(" ") + 1))) mended += count;
  return { held, mended };
}

/** What is to be recorded: these findings, and of what was recorded before all that wasn't looked at. */
export function recordFindings(
  findings: readonly Diagnostic[],
  before: Baseline | undefined,
  elementOf: ElementOf,
  wasLookedAt: (element: string) => boolean,
): Baseline {
  const counts = new Map<string, BaselineEntry>();
  const record = (rule: string, element: string, more: number): void => {
    const mark = `${rule} ${element}`;
    counts.set(mark, { rule, element, count: (counts.get(mark)?.count ?? 0) + more });
  };
  for (const { rule, element, count } of before?.entries ?? []) {
    if (!wasLookedAt(element)) record(rule, element, count);
  }
  for (const { rule, span } of findings) record(rule, elementOf(span), 1);
  return { entries: [...counts.values()] };
}

function markOf({ rule, span }: Diagnostic, elementOf: ElementOf): string {
  return `${rule} ${elementOf(span)}`;
}

function add(counts: Map<string, number>, mark: string, more: number): void {
  counts.set(mark, (counts.get(mark) ?? 0) + more);
}

function take(counts: Map<string, number>, mark: string): boolean {
  const count = counts.get(mark) ?? 0;
  if (count > 0) counts.set(mark, count - 1);
  return count > 0;
}
