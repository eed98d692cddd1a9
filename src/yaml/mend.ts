import type { Document } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { severalDocuments, slashComment } from "../diagnostics/messages/yaml.js";
import type { Source } from "../text/source.js";
import { type Composed, compose } from "./compose.js";
import { type Damage, damageOf, type Stretch } from "./damage.js";
import type { Evidence, Slip } from "./evidence.js";
import { flowsOf } from "./flows.js";
import { entryAround, firstWord, lineStart, linesOf, nextEntry } from "./lines.js";
import { type Lexeme, scan } from "./scan.js";
import { slipOf } from "./slip.js";

/** A file as YAML, as far as it can be read. */
export interface Mended {
  readonly document: Document;
  readonly damage: Damage;
  /** What was left out. */
  readonly gaps: readonly Stretch[];
  /** Where what seems wrong in the shape may follow from a slip that has been told. */
  readonly doubts: readonly Stretch[];
  readonly findings: readonly Diagnostic[];
}

/** How often a file is read again without what couldn't be read: seldom where that is long, so that the time stays bounded. */
const roundsAtMost = 8;
const roundsAtLeast = 3;
const readAgainAtMost = 1_000_000;
/** How many slips are told, of a file and of one reading. */
const slipLimit = 100;
const slipsARound = 50;

/** What the rounds have come to know. */
interface Desk {
  readonly source: Source;
  readonly gaps: Stretch[];
  readonly doubts: Stretch[];
  /** By the place of their finding. */
  readonly spoilt: Map<number, Stretch>;
  /** The entries of the file that are indented with tabs. */
  readonly tabs: Stretch[];
  readonly findings: Map<number, Diagnostic>;
}

/**
 * Reads a source as YAML. Where it isn't YAML the slip is told, the entry it stands in is left out and the file is read
 * again, so that one slip is one finding and hides nothing behind it. `lexemes` are those of `text`, which is the
 * source's but for single characters.
 */
export function readMended(source: Source, text: string, lexemes: readonly Lexeme[]): Mended {
  const desk: Desk = { source, gaps: [], doubts: [], spoilt: new Map(), tabs: [], findings: new Map() };
  let read = withoutSlashes(desk, text, lexemes);
  const rounds = Math.min(roundsAtMost, Math.max(roundsAtLeast, Math.floor(readAgainAtMost / (text.length + 1))));
  for (let round = 0; round < rounds && desk.findings.size < slipLimit; round++) {
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

/** Reads a text, where it isn't YAML without the comments of the text form in it, which are told. */
function withoutSlashes(desk: Desk, text: string, lexemes: readonly Lexeme[]) {
  const composed = compose(lexemes, text.length);
  const slashes = composed.errors.length === 0 ? [] : slashesIn(text, lexemes);
  if (slashes.length === 0) return { text, lexemes, composed };
  for (const { start } of slashes.slice(0, slipLimit)) {
    desk.findings.set(start, slashComment({ source: desk.source, start, end: start + 2 }, {}));
  }
  return readAgain(
    blank(
      text,
      slashes.map(({ start }) => linesOf(text, start, start)),
    ),
  );
}

function slashesIn(text: string, lexemes: readonly Lexeme[]): readonly Lexeme[] {
  let flows = 0;
  return lexemes.filter(({ type, start, text: said }) => {
    if (type === "flow-map-start" || type === "flow-seq-start") flows++;
    else if (type === "flow-map-end" || type === "flow-seq-end" || type === "flow-error-end")
      flows = Math.max(0, flows - 1);
    return flows === 0 && type === "scalar" && said.startsWith("//") && firstWord(text, start) === start;
  });
}

function readAgain(text: string) {
  const lexemes = scan(text);
  return { text, lexemes, composed: compose(lexemes, text.length) };
}

function done(desk: Desk, { document }: Composed): Mended {
  const { gaps, doubts, spoilt } = desk;
  return {
    document,
    damage: damageOf(gaps, [...spoilt.values()]),
    gaps,
    doubts,
    findings: [...desk.findings.values()],
  };
}

/** Tells the slips of one reading that don't follow from others, and gives what must be left out of the next. */
function mendAll(
  desk: Desk,
  text: string,
  lexemes: readonly Lexeme[],
  { errors, second }: Composed,
): readonly Stretch[] {
  const stretches: Stretch[] = second === undefined ? [] : [{ start: second, end: text.length }];
  if (errors.length === 0) return stretches;
  const evidence: Evidence = { source: desk.source, text, lexemes, flows: flowsOf(lexemes), errors };
  const slips = errors
    .filter(({ pos }) => pos[0] < (second ?? text.length + 1) && !desk.spoilt.has(pos[0]))
    .slice(0, slipsARound)
    .map((error) => slipOf(error, evidence))
    .sort((a, b) => a.finding.span.start - b.finding.span.start);
  let from = 0;
  for (const slip of slips) {
    if (slip.finding.span.start < from || desk.findings.size >= slipLimit) continue;
    // What stands behind all of the document does so because of a slip before it, if there is one.
    if (slip.spreads && stretches.length > 0) break;
    take(desk, slip, text);
    if (slip.mend.kind === "spoil") continue;
    for (const each of slip.mend.stretches) stretches.push(each);
    if (slip.spreads) break;
    from = nextEntry(text, slip.mend.stretches.at(-1)?.end ?? 0);
  }
  return stretches;
}

function take(desk: Desk, { finding, mend, doubt }: Slip, text: string): void {
  if (doubt !== undefined) desk.doubts.push(doubt);
  const { start } = finding.span;
  // Tabs are one slip however many lines have them, and what is wrong near them may follow from them.
  const isOfTabs = desk.tabs.some((tab) => tab.start <= start && start < tab.end);
  const isTold = isOfTabs || (mend.kind === "untab" && desk.tabs.length > 0);
  if (mend.kind === "spoil") desk.spoilt.set(start, mend.stretch);
  else if (mend.kind === "leave out") for (const each of mend.stretches) desk.gaps.push(each);
  else {
    desk.tabs.push(entryAround(text, start));
    if (mend.isMixed) for (const each of mend.stretches) desk.gaps.push(each);
  }
  if (!isTold && !desk.findings.has(start)) desk.findings.set(start, finding);
}

function tellSecondDocument(desk: Desk, at: number, end: number): void {
  const span = { source: desk.source, start: at, end: Math.min(at + 3, end) };
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
