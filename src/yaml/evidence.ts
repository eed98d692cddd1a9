import type { YAMLParseError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { characterAt } from "../syntax/names.js";
import type { Source, Span } from "../text/source.js";
import type { Stretch } from "./damage.js";
import type { Flow } from "./flows.js";
import { blockAt, blockFrom } from "./lines.js";
import type { Lexeme } from "./scan.js";

/** A slip in the YAML of a file: its finding, and what is done so that the rest can be read. */
export interface Slip {
  readonly finding: Diagnostic;
  readonly mend: Mend;
  /** Whether what follows may have been misread because of it. */
  readonly spreads: boolean;
  /** Where what seems wrong in the shape of the file may follow from it. */
  readonly doubt?: Stretch;
}

export type Mend =
  /** Read the file again without this stretch. */
  | { readonly kind: "leave out"; readonly stretches: readonly Stretch[] }
  /** YAML read on as if nothing had been wrong: only the value at this place is left out. */
  | { readonly kind: "spoil"; readonly stretch: Stretch }
  /** Read the file again with blanks for these tabs; where lines have blanks, too, without the lines that have tabs. */
  | { readonly kind: "untab"; readonly stretches: readonly Stretch[]; readonly isMixed: boolean };

/** What the slips of a reading are told from. */
export interface Evidence {
  readonly source: Source;
  /** As it was read: what earlier readings left out is blank. */
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly flows: readonly Flow[];
  readonly errors: readonly YAMLParseError[];
}

/** Leaves out the entry at a place, with what hangs on it; within brackets, all that is in them. */
export function leftOut(at: number, finding: Diagnostic, evidence: Evidence, spreads = false): Slip {
  const flow = outermostFlow(at, evidence);
  const stretch = flow === undefined ? blockAt(evidence.text, at) : blockFrom(evidence.text, flow.start, flow.end);
  return { finding, mend: { kind: "leave out", stretches: [stretch] }, spreads };
}

export function spoilt(at: number, finding: Diagnostic): Slip {
  return { finding, mend: { kind: "spoil", stretch: { start: at, end: at + 1 } }, spreads: false };
}

export function outermostFlow(at: number, { flows }: Evidence): Flow | undefined {
  return flows.find(({ start, end }) => start <= at && at < end)?.outermost();
}

/** A place in the source; without an end that of one character. */
export function span({ source }: Evidence, start: number, end = start + characterAt(source.text, start).length): Span {
  return { source, start, end: Math.max(start, Math.min(end, source.text.length)) };
}
