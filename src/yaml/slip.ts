import type { YAMLParseError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import * as say from "../diagnostics/messages/yaml.js";
import type { Source, Span } from "../text/source.js";
import type { Stretch } from "./damage.js";
import type { Flow } from "./flows.js";
import { blockAt, entryAround, firstWord, lineEnd, lineStart, linesOf } from "./lines.js";
import type { Lexeme } from "./scan.js";

/** A slip in the YAML of a file: its finding, and what is done so that the rest can be read. */
export interface Slip {
  readonly finding: Diagnostic;
  readonly mend: Mend;
  /** Whether what follows may have been misread because of it. */
  readonly spreads: boolean;
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

/** Tells the slip behind an error of YAML's parser, in the user's words and at the user's place. */
export function slipOf(error: YAMLParseError, evidence: Evidence): Slip {
  const { text } = evidence;
  const [at] = error.pos;
  switch (error.code) {
    case "TAB_AS_INDENT":
      return tabs(at, evidence);
    case "BAD_SCALAR_START":
      return spoilt(at, say.needsQuotes(span(evidence, at), { mark: text[at] ?? "" }));
    case "BAD_DQ_ESCAPE":
      return spoilt(at, say.badEscape(span(evidence, at, error.pos[1]), { found: text.slice(at, at + 2) }));
    case "BAD_INDENT":
      return error.message.startsWith("Flow") ? unclosedFlow(at, evidence) : badIndent(at, evidence);
    case "BLOCK_AS_IMPLICIT_KEY":
      return keyInValue(at, evidence);
    case "BLOCK_IN_FLOW":
      return leftOut(at, say.colonInText(span(evidence, at), {}), evidence);
    case "MULTILINE_IMPLICIT_KEY":
      return missingColon(at, error.pos[1], evidence);
    case "MISSING_CHAR":
      return missingCharacter(error, evidence);
    case "UNEXPECTED_TOKEN":
      return unexpected(error, evidence);
    default:
      return leftOut(at, say.notYaml(span(evidence, at), { what: error.message }), evidence);
  }
}

function tabs(at: number, evidence: Evidence): Slip {
  const { text } = evidence;
  const entry = entryAround(text, at);
  const stretches: Stretch[] = [];
  let isMixed = false;
  for (let start = entry.start; start < entry.end; start = lineEnd(text, start) + 1) {
    const word = firstWord(text, start);
    const indent = text.slice(start, word);
    isMixed ||= indent.includes(" ") && word < lineEnd(text, start);
    if (indent.includes("\t")) stretches.push({ start, end: lineEnd(text, start) });
  }
  const mended = isMixed ? stretches : stretches.map(({ start }) => ({ start, end: firstWord(text, start) }));
  return {
    finding: say.tabIndent(span(evidence, at), {}),
    mend: { kind: "untab", stretches: mended, isMixed },
    spreads: false,
  };
}

function missingCharacter(error: YAMLParseError, evidence: Evidence): Slip {
  const [at] = error.pos;
  const { message } = error;
  if (message.startsWith("Missing closing")) return unclosedQuote(at, evidence);
  if (message.startsWith("Flow")) return unclosedFlow(at, evidence);
  if (message.startsWith("Implicit map keys")) return missingColon(at, error.pos[1], evidence);
  if (message.startsWith("Comments")) return spoilt(at, say.commentNeedsSpace(span(evidence, at), {}));
  if (message.startsWith("Missing ,")) return leftOut(at, say.missingComma(span(evidence, at), {}), evidence);
  return leftOut(at, say.notYaml(span(evidence, at), { what: message }), evidence);
}

function unexpected(error: YAMLParseError, evidence: Evidence): Slip {
  const { text, lexemes } = evidence;
  const [at] = error.pos;
  const quote = lexemes.find(
    ({ type, start, end }) =>
      isQuoted(type) && end <= at && lineEnd(text, end) >= at && text.slice(start, end).includes("\n"),
  );
  if (quote !== undefined) return unclosedQuote(quote.end, evidence);
  if (error.message.startsWith("Block scalar header")) {
    const header = lexemes.find(({ type, start, end }) => type === "block-scalar-header" && start <= at && at <= end);
    const start = header?.start ?? at;
    return leftOut(start, say.needsQuotes(span(evidence, start), { mark: text[start] ?? "" }), evidence);
  }
  if (/[}\]]/.test(text[at] ?? "")) {
    const run = /^[}\]\s]*[}\]]/.exec(text.slice(at, lineEnd(text, at)))?.[0] ?? "";
    const finding = say.strayBracket(span(evidence, at), { bracket: text[at] ?? "" });
    return { finding, mend: { kind: "leave out", stretches: [{ start: at, end: at + run.length }] }, spreads: true };
  }
  if (error.message.includes("at node end")) {
    return leftOut(
      at,
      say.behindValue(span(evidence, at, error.pos[1]), { mark: text.slice(0, at).trimEnd().at(-1) ?? "" }),
      evidence,
    );
  }
  return leftOut(at, say.unexpectedHere(span(evidence, at), { found: text.slice(at, at + 1) }), evidence);
}

function badIndent(at: number, evidence: Evidence): Slip {
  const word = firstWord(evidence.text, at);
  return leftOut(word, say.badIndent(span(evidence, word), {}), evidence);
}

function unclosedFlow(at: number, evidence: Evidence): Slip {
  const { text, flows } = evidence;
  const flow = flows.findLast(({ isClosed, start }) => !isClosed && start < at);
  if (flow === undefined) return leftOut(at, say.unclosed(span(evidence, at), { mark: "{" }), evidence, true);
  const place = span(evidence, flow.start);
  const outer = flow.outermost();
  const end = closingLine(text, outer);
  if (end === undefined) return leftOut(flow.start, say.unclosed(place, { mark: flow.bracket }), evidence, true);
  const stretches = [linesOf(text, outer.start, end)];
  return {
    finding: say.flowIndent(place, { mark: flow.bracket }),
    mend: { kind: "leave out", stretches },
    spreads: true,
  };
}

/** A line that begins with the bracket that a flow lacks, because the lines between aren't indented deep enough for YAML. */
function closingLine(text: string, { bracket, start, end }: Flow): number | undefined {
  const closing = bracket === "{" ? "}" : "]";
  let next = lineEnd(text, Math.max(start, end - 1)) + 1;
  for (let lines = 0; lines < mostLinesOfFlow && next < text.length; lines++) {
    if (text[firstWord(text, next)] === closing) return next;
    const line = text.slice(next, lineEnd(text, next)).trimEnd();
    if (line.endsWith("{") || line.endsWith("[")) return undefined;
    next = lineEnd(text, next) + 1;
  }
  return undefined;
}

const mostLinesOfFlow = 50;

function unclosedQuote(at: number, evidence: Evidence): Slip {
  const quote = evidence.lexemes.findLast(({ type, start }) => isQuoted(type) && start < at);
  const start = quote?.start ?? at;
  const finding = say.unclosed(span(evidence, start), { mark: evidence.text[start] ?? '"' });
  const flow = outermostFlow(start, evidence);
  const stretch = flow === undefined ? lineOf(evidence, start) : blockFrom(evidence, flow.start, start);
  return { finding, mend: { kind: "leave out", stretches: [stretch] }, spreads: true };
}

/** A colon in a value: a line that is indented too far, or a text that needs quotes. */
function keyInValue(at: number, evidence: Evidence): Slip {
  const { text, errors } = evidence;
  const word = firstWord(text, at);
  if (text[word] === "-" && at <= word) return leftOut(word, say.badIndent(span(evidence, word), {}), evidence);
  const long = errors.find(({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && pos[0] === at);
  if (long === undefined) return leftOut(at, say.colonInText(span(evidence, at), {}), evidence);
  const deep = firstWord(text, long.pos[1] - 1);
  return leftOut(deep, say.badIndent(span(evidence, deep), {}), evidence);
}

/** `end` is where the key ends: behind the first word of the next entry, where the colon is missing before that. */
function missingColon(at: number, end: number, evidence: Evidence): Slip {
  const { text, errors } = evidence;
  const isKeyInValue = errors.some(({ code, pos }) => code === "BLOCK_AS_IMPLICIT_KEY" && pos[0] === at);
  if (isKeyInValue) return keyInValue(at, evidence);
  const flow = outermostFlow(at, evidence);
  const firstLine = text.slice(at, Math.min(lineEnd(text, at), Math.max(end, at + 1))).trimEnd();
  const glued = /^[^\s:]+:(?=\S)/.exec(firstLine)?.[0];
  const place = span(evidence, at, at + firstLine.length);
  const finding =
    glued === undefined ? say.missingColon(place, { found: firstLine }) : say.missingBlank(place, { key: glued });
  const last = Math.max(lineEnd(text, at), lineStart(text, end - 1) - 1);
  const stretch = flow === undefined ? linesOf(text, at, last) : linesOf(text, flow.start, flow.end);
  return { finding, mend: { kind: "leave out", stretches: [stretch] }, spreads: false };
}

/** Leaves out the entry at a place, with what hangs on it; within brackets, all that is in them. */
function leftOut(at: number, finding: Diagnostic, evidence: Evidence, spreads = false): Slip {
  const flow = outermostFlow(at, evidence);
  const stretch = flow === undefined ? blockAt(evidence.text, at) : blockFrom(evidence, flow.start, flow.end);
  return { finding, mend: { kind: "leave out", stretches: [stretch] }, spreads };
}

function spoilt(at: number, finding: Diagnostic): Slip {
  return { finding, mend: { kind: "spoil", stretch: { start: at, end: at + 1 } }, spreads: false };
}

function outermostFlow(at: number, { flows }: Evidence): Flow | undefined {
  return flows.find(({ start, end }) => start <= at && at < end)?.outermost();
}

function blockFrom({ text }: Evidence, first: number, last: number): Stretch {
  return { start: lineStart(text, first), end: Math.max(blockAt(text, first).end, lineEnd(text, last)) };
}

function lineOf({ text }: Evidence, at: number): Stretch {
  return linesOf(text, at, at);
}

function span({ source }: Evidence, start: number, end: number = start + 1): Span {
  return { source, start, end: Math.max(start, Math.min(end, source.text.length)) };
}

function isQuoted(type: Lexeme["type"]): boolean {
  return type === "single-quoted-scalar" || type === "double-quoted-scalar";
}
