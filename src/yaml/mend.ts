import type { Document } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { severalDocuments } from "../diagnostics/messages/yaml.js";
import type { Source } from "../text/source.js";
import { type Composed, compose } from "./compose.js";
import { type Damage, damageOf, type Stretch } from "./damage.js";
import { flowsOf } from "./flows.js";
import { lineStart, nextEntry } from "./lines.js";
import { type Lexeme, scan } from "./scan.js";
import { type Evidence, type Slip, slipOf } from "./slip.js";

/** A file as YAML, as far as it can be read. */
export interface Mended {
  readonly document: Document;
  readonly damage: Damage;
  /** What was left out. */
  readonly gaps: readonly Stretch[];
  readonly findings: readonly Diagnostic[];
}

/** How often a file is read again without what couldn't be read, and how many slips are told. */
const roundLimit = 12;
const slipLimit = 100;

/** What the rounds have come to know. */
interface Desk {
  readonly source: Source;
  readonly gaps: Stretch[];
  readonly spoilt: Stretch[];
  readonly tabs: Stretch[];
  readonly findings: Map<number, Diagnostic>;
}

/**
 * Reads a source as YAML. Where it isn't YAML the slip is told, the entry it stands in is left out and the file is read
 * again, so that one slip is one finding and hides nothing behind it. `lexemes` are those of `text`, which is the
 * source's but for single characters.
 */
export function readMended(source: Source, text: string, lexemes: readonly Lexeme[]): Mended {
  const desk: Desk = { source, gaps: [], spoilt: [], tabs: [], findings: new Map() };
  let read = { text, lexemes, composed: compose(lexemes, text.length) };
  for (let round = 0; round < roundLimit && desk.findings.size < slipLimit; round++) {
    const { composed } = read;
    if (composed.second !== undefined) tellSecondDocument(desk, composed.second, text.length);
    const stretches = mendAll(desk, read.text, read.lexemes, composed);
    if (stretches.length === 0) return done(desk, composed);
    const mended = blank(read.text, stretches);
    if (mended === read.text) break;
    read = readAgain(mended);
  }
  if (read.composed.errors.length > 0) read = readAgain(giveUp(desk, read.text, read.composed.errors[0]!.pos[0]));
  if (read.composed.errors.length > 0) read = readAgain(giveUp(desk, read.text, 0));
  return done(desk, read.composed);
}

function readAgain(text: string) {
  const lexemes = scan(text);
  return { text, lexemes, composed: compose(lexemes, text.length) };
}

function done(desk: Desk, { document }: Composed): Mended {
  const { gaps, spoilt } = desk;
  return { document, damage: damageOf(gaps, spoilt), gaps, findings: [...desk.findings.values()] };
}

/** Tells the slips of one reading that don't follow from others, and gives what must be left out of the next. */
function mendAll(
  desk: Desk,
  text: string,
  lexemes: readonly Lexeme[],
  { errors, second }: Composed,
): readonly Stretch[] {
  const stretches: Stretch[] = second === undefined ? [] : [{ start: second, end: text.length }];
  if (errors.length > 0) {
    const evidence: Evidence = { source: desk.source, text, lexemes, flows: flowsOf(lexemes), errors };
    let from = 0;
    let isUntabbed = false;
    for (const error of errors) {
      const [at] = error.pos;
      if (second !== undefined && at >= second) break;
      if (at < from || desk.spoilt.some(({ start }) => start === at)) continue;
      if (isUntabbed && error.code !== "TAB_AS_INDENT") continue;
      const slip = slipOf(error, evidence);
      take(desk, slip, text);
      if (slip.mend.kind === "untab") isUntabbed = true;
      if (slip.mend.kind === "untab" || slip.mend.kind === "leave out") stretches.push(slip.mend.stretch);
      if (slip.mend.kind === "leave out") {
        if (slip.spreads || desk.findings.size >= slipLimit) break;
        from = nextEntry(text, slip.mend.stretch.end);
      }
    }
  }
  return stretches;
}

function take(desk: Desk, { finding, mend }: Slip, text: string): void {
  const { start } = mend.stretch;
  if (mend.kind === "spoil") desk.spoilt.push(mend.stretch);
  if (mend.kind === "leave out") desk.gaps.push(mend.stretch);
  // Tabs are one slip however many lines have them, and what is wrong in such lines follows from them.
  const line = lineStart(text, start);
  const isOfTabs = desk.tabs.some((tab) => lineStart(text, tab.start) === line);
  if (mend.kind === "untab") desk.tabs.push(mend.stretch);
  if (isOfTabs || (mend.kind === "untab" && desk.tabs.length > 1)) return;
  if (!desk.findings.has(finding.span.start)) desk.findings.set(finding.span.start, finding);
}

function tellSecondDocument(desk: Desk, at: number, end: number): void {
  const span = { source: desk.source, start: at, end: at + 3 };
  desk.findings.set(at, severalDocuments(span, {}));
  desk.gaps.push({ start: at, end });
}

function giveUp(desk: Desk, text: string, at: number): string {
  const stretch = { start: lineStart(text, at), end: text.length };
  desk.gaps.push(stretch);
  return blank(text, [stretch]);
}

/** The text with blanks where the stretches are: every place stays where it was. */
function blank(text: string, stretches: readonly Stretch[]): string {
  let blanked = "";
  let from = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    blanked += text.slice(from, begin) + text.slice(begin, end).replace(/[^\n]/g, " ");
    from = end;
  }
  return blanked + text.slice(from);
}
