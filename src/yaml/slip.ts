import type { YAMLParseError } from "yaml";
import * as say from "../diagnostics/messages/yaml.js";
import { characterAt } from "../syntax/names.js";
import type { Stretch } from "./damage.js";
import { type Evidence, leftOut, outermostFlow, type Slip, span, spoilt } from "./evidence.js";
import type { Flow } from "./flows.js";
import {
  blockAt,
  blockFrom,
  entryAround,
  firstWord,
  indentAt,
  lineEnd,
  lineStart,
  linesOf,
  nextWord,
  runAbove,
  runAt,
} from "./lines.js";
import { isQuoted } from "./scan.js";

/** Tells the slip behind an error of YAML's parser, in the user's words and at the user's place. */
export function slipOf(error: YAMLParseError, evidence: Evidence): Slip {
  const { text } = evidence;
  const [at] = error.pos;
  if (error.code === "BAD_SCALAR_START") {
    return spoilt(at, say.needsQuotes(span(evidence, at), { mark: text[at] ?? "" }));
  }
  if (error.code === "BAD_DQ_ESCAPE") {
    return spoilt(at, say.badEscape(span(evidence, at, error.pos[1]), { found: `\\${characterAt(text, at + 1)}` }));
  }
  const tab = tabNear(text, at);
  return tab === undefined ? slipOfStructure(error, evidence) : tabs(tab, evidence);
}

/** A tab in the indentation of the line of an offset or of the one below. */
function tabNear(text: string, at: number): number | undefined {
  return [lineStart(text, at), lineEnd(text, at) + 1].find((start) => {
    const indent = text.slice(start, firstWord(text, start));
    return indent.includes("\t") && start + indent.length < lineEnd(text, start);
  });
}

function slipOfStructure(error: YAMLParseError, evidence: Evidence): Slip {
  const [at] = error.pos;
  switch (error.code) {
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

/** Where no line is indented with blanks, a blank for a tab will do; else all that is indented goes, for nobody knows how far. */
function tabs(at: number, evidence: Evidence): Slip {
  const { text } = evidence;
  const entry = entryAround(text, at);
  const stretches: Stretch[] = [];
  let isMixed = false;
  for (let start = entry.start; start < entry.end; start = lineEnd(text, start) + 1) {
    const word = firstWord(text, start);
    isMixed ||= text.slice(start, word).includes(" ") && word < lineEnd(text, start);
    stretches.push({ start, end: word });
  }
  const all = { start: lineEnd(text, entry.start), end: entry.end };
  const mend = { kind: "untab", stretches: isMixed ? [all] : stretches, isMixed } as const;
  return { finding: say.tabIndent(span(evidence, at), {}), mend, spreads: false };
}

function missingCharacter(error: YAMLParseError, evidence: Evidence): Slip {
  const { message, pos } = error;
  const [at] = pos;
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
  const top = firstWord(text, text.search(/^[ \t]*[^\s#]/m));
  if (indentAt(text, at) < indentAt(text, top)) return tooDeepAtTheTop(top, at, evidence);
  if (error.message.includes("at node end")) {
    return leftOut(
      at,
      say.behindValue(span(evidence, at, error.pos[1]), { mark: text.slice(0, at).trimEnd().at(-1) ?? "" }),
      evidence,
    );
  }
  const finding = say.unexpectedHere(span(evidence, at), { found: characterAt(text, at) });
  return leftOut(at, finding, evidence, error.message.includes("in YAML stream"));
}

/** The first line is indented, and a later one isn't. */
function tooDeepAtTheTop(top: number, at: number, evidence: Evidence): Slip {
  const { text } = evidence;
  const stretches = [{ start: lineStart(text, top), end: lineStart(text, at) }];
  return { finding: say.badIndent(span(evidence, top), {}), mend: { kind: "leave out", stretches }, spreads: true };
}

/** A line that fits none of the columns above, with the lines that line up with it: one of the two is wrong, and nobody knows which. */
function badIndent(at: number, evidence: Evidence): Slip {
  const { text } = evidence;
  const word = nextWord(text, at);
  const mend = { kind: "leave out", stretches: [runAt(text, word)] } as const;
  return { finding: say.badIndent(span(evidence, word), {}), mend, spreads: false, doubt: runAbove(text, word) };
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
  const stretch = flow === undefined ? blockAt(evidence.text, start) : blockFrom(evidence.text, flow.start, start);
  return { finding, mend: { kind: "leave out", stretches: [stretch] }, spreads: true };
}

/** A colon in a value: a line that is indented too far, or a text that needs quotes. */
function keyInValue(at: number, evidence: Evidence): Slip {
  const { text, errors } = evidence;
  const word = firstWord(text, at);
  if (text[word] === "-" && at <= word) return badIndent(word, evidence);
  const long = errors.find(({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && pos[0] === at);
  return long === undefined
    ? leftOut(at, say.colonInText(span(evidence, at), {}), evidence)
    : badIndent(long.pos[1] - 1, evidence);
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
  // What hangs on it would seem to belong to the entry above.
  const last = Math.max(blockAt(text, at).end, lineStart(text, end - 1) - 1);
  const stretch = flow === undefined ? linesOf(text, at, last) : linesOf(text, flow.start, flow.end);
  return { finding, mend: { kind: "leave out", stretches: [stretch] }, spreads: false };
}
