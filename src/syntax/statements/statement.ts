import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { missingComma, missingSeparator, unexpected, wrongOrder } from "../../diagnostics/messages/syntax.js";
import { alternatives } from "../../diagnostics/messages/wording.js";
import type * as ast from "../ast.js";
import { excerpt } from "../expect.js";
import { Arrow, Comma, isString, Name, Quantity, type Token } from "../scan/tokens.js";
import type { Opening } from "../structure/opening.js";
import { wordsFor } from "../synonyms.js";
import type { Vocabulary } from "../vocabulary.js";
import type { Word } from "../word.js";
import { capital } from "./describe.js";
import type { Head } from "./head.js";
import { noLinks, readLink, readLinks } from "./links.js";
import { readNaming, readWas, takeId } from "./naming.js";
import { noParts, readParts } from "./parts.js";
import { helpForShare } from "./shares.js";

/** The line of a statement, read: all of it but its block. */
export interface ReadHead {
  readonly id: ast.Name | undefined;
  readonly title: ast.StringValue | undefined;
  readonly was: ast.Name | undefined;
  readonly parts: ReadonlyMap<string, readonly ast.Value[]>;
  readonly links: readonly ast.Link[];
  /** The modifiers, statements of their own. */
  readonly inline: readonly ast.Statement[];
}

/** Reads a statement's line by its row. `vocabulary` is that of the block it stands in. */
export function readLine(head: Head, opening: Opening, vocabulary: Vocabulary): ReadHead {
  const { row, length } = opening;
  head.skip(length);
  const read = length === 0 ? readWordless(head, row) : readByWord(head, row, vocabulary);
  if (!head.failed && head.peek() !== undefined) head.fail(surplus(head, opening, vocabulary, read));
  return read;
}

/** What begins with no word of its own: a handshake, or an option of a decision. */
function readWordless(head: Head, row: Word): ReadHead {
  if (row.form === "option") return plainLine(readOption(head, row), noLinks);
  return plainLine(noParts, readLinks(head, head.takeRef()));
}

function readByWord(head: Head, row: Word, vocabulary: Vocabulary): ReadHead {
  switch (row.form) {
    case "action":
    case "decision":
      return readAct(head, row, vocabulary);
    case "handshake":
      return readLongHandshake(head);
    case "declaration": {
      const { id, title, was } = readNaming(head, row);
      const parts = head.failed ? noParts : readParts(head, row, row.parts);
      return { id, title, was, parts, links: noLinks, inline: noStatements };
    }
    default:
      return plainLine(readParts(head, row, row.parts), noLinks);
  }
}

export const noStatements: readonly ast.Statement[] = [];

/** Lines without a name. All lines have the same fields in the same order, so that V8 takes them for one type. */
function plainLine(parts: ReadHead["parts"], links: ReadHead["links"]): ReadHead {
  return { id: undefined, title: undefined, was: undefined, parts, links, inline: noStatements };
}

function readAct(head: Head, row: Word, vocabulary: Vocabulary): ReadHead {
  head.modifiers = vocabulary.within(row).inline;
  const { id, title, was } = readNaming(head, row);
  const inline = head.isName() ? readModifiers(head) : noStatements;
  const links = row.form === "action" && !head.failed ? readLinks(head, undefined) : noLinks;
  return { id, title, was, parts: noParts, links, inline };
}

function readModifiers(head: Head): readonly ast.Statement[] {
  const inline: ast.Statement[] = [];
  while (!head.failed && head.isName()) {
    const modifier = head.modifiers.get(head.peek()!.value);
    if (modifier === undefined) break;
    const statement = readModifier(head, modifier);
    if (statement !== undefined) inline.push(statement);
  }
  return inline;
}

function readModifier(head: Head, word: Word): ast.Statement | undefined {
  const first = head.take();
  const parts = readParts(head, word, word.parts);
  if (head.failed) return undefined;
  const span = head.spanFrom(first);
  const naming = { id: undefined, title: undefined, was: undefined };
  return { word, head: head.spanOf(first), span, ...naming, parts, links: noLinks, items: noStatements };
}

/** `"yes" -> pay.tap share 70% "most"`; a name is its own label. */
function readOption(head: Head, row: Word): ReadHead["parts"] {
  const token = head.peek()!;
  const label: ast.StringValue = isString(token)
    ? head.takeString()
    : { kind: "string", value: head.take().value, block: false, span: head.spanOf(token) };
  const rest = readParts(head, row, row.parts.slice(1));
  return new Map([[row.parts[0]!.name, [label]], ...rest]);
}

/** `handshake id a -> b "label"`: two names before the arrow are the id and the sender. */
function readLongHandshake(head: Head): ReadHead {
  const hasId = head.isName() && head.isName(1);
  const id = hasId ? takeId(head) : undefined;
  const early = id !== undefined && head.isWord("was") && head.isName(1) && head.isName(2) ? readWas(head) : undefined;
  const links = readLink(head);
  const was = early ?? (head.failed ? undefined : readWas(head));
  return { id, title: undefined, was, parts: noParts, links, inline: noStatements };
}

/** What is wrong where something is left that the row has no place for. */
function surplus(head: Head, { row, length }: Opening, vocabulary: Vocabulary, read: ReadHead): Diagnostic {
  const token = head.peek()!;
  const place = head.spanOf(token);
  const found = capital(head.describe(token));
  if (token.kind === Name) {
    const name = token.value;
    const early = row.parts.some(({ name: part, lead }) => lead === name && !read.parts.has(part));
    if (early) return wrongOrder(place, { first: `\`${name}\``, second: head.describe(head.last) });
    const modifies = vocabulary.within(row).inline.has(name);
    if (modifies && read.links.length > 0) return wrongOrder(place, { first: `\`${name}\``, second: "the arrows" });
    if (followsList(row, read) && head.peek(1)?.kind !== Arrow)
      return missingComma(place, { found: head.describe(token) });
    if (beginsStatement(head, vocabulary)) return missingSeparator(place, { found });
  }
  const short = row.form === "handshake" && length === 0;
  const expected = expectedBehind(row, short, read, vocabulary);
  return unexpected(place, { found, expected, help: hintFor(head, row, read, vocabulary) });
}

/** What a designer may have meant whose words the grammar has no place for. */
function hintFor(head: Head, row: Word, read: ReadHead, vocabulary: Vocabulary): string | undefined {
  const token = head.peek()!;
  if (token.kind === Comma && head.last.kind === Quantity && head.peek(1)?.kind === Quantity) {
    return `Decimals have a point: \`${head.imageOf(head.last)}.${head.imageOf(head.peek(1)!)}\`.`;
  }
  if (row.form === "option" && !read.parts.has("share")) return helpForShare(head);
  if (token.kind === Arrow && row.form === "handshake") return "A chain is written without the word `handshake`.";
  if (token.kind === Arrow && row.form === "decision")
    return 'Where its answers lead stands in its block: `{ "yes" -> a }`.';
  const inBlock = wordOfBlock(head, vocabulary.within(row));
  if (inBlock !== undefined) return `Write it in the block: \`{ ${inBlock} … }\`.`;
  const { inline } = vocabulary.within(row);
  const modifiers = token.kind === Name ? wordsFor(token.value).filter((word) => inline.has(word)) : [];
  if (modifiers.length > 0) return `Did you mean ${alternatives(modifiers)}?`;
  const words = loneWords(head);
  if (row.title === "none" || read.title !== undefined || words === "") return undefined;
  return `A title stands in quotes: \`"${words}"\`.`;
}

/** `measured by csat` on the line of an action. */
function wordOfBlock(head: Head, block: Vocabulary): string | undefined {
  const first = head.peek()!;
  const second = head.peek(1);
  if (first.kind !== Name || second === undefined) return undefined;
  return [`${first.value} ${second.value}`, first.value].find((word) => block.get(word) !== undefined);
}

/** The names and numbers that follow, as one text. */
function loneWords(head: Head): string {
  const words: string[] = [];
  for (let ahead = 0; head.isName(ahead) || head.peek(ahead)?.kind === Quantity; ahead++) {
    words.push(head.imageOf(head.peek(ahead)!));
  }
  return excerpt(words.join(" "));
}

function followsList(row: Word, { parts, inline }: ReadHead): boolean {
  const last = inline.at(-1)?.word ?? (row.parts.length > 0 && parts.size > 0 ? row : undefined);
  return last?.parts.at(-1)?.many === ",";
}

function beginsStatement(head: Head, vocabulary: Vocabulary): boolean {
  const next: Token | undefined = head.peek(1);
  return vocabulary.get(head.peek()!.value) !== undefined && next !== undefined;
}

function expectedBehind(row: Word, short: boolean, read: ReadHead, vocabulary: Vocabulary): readonly string[] {
  const expected: string[] = [];
  const takesTitle = row.title !== "none" && read.title === undefined && read.was === undefined;
  if (takesTitle && read.parts.size === 0 && read.inline.length === 0) expected.push("a title in quotes");
  const lastRead = row.parts.findLastIndex(({ name }) => read.parts.has(name));
  for (const { name, lead, shape } of row.parts.slice(lastRead + 1)) {
    expected.push(lead === undefined ? (shape.kind === "string" ? "a text in quotes" : `\`${name}\``) : `\`${lead}\``);
  }
  if (row.form === "action" || row.form === "decision") {
    const [first, second] = [...vocabulary.within(row).inline.keys()];
    if (read.links.length === 0) expected.push(`a modifier such as \`${first}\` or \`${second}\``);
  }
  if (row.form === "action" || short) expected.push("an arrow");
  expected.push("the end of the line");
  return expected;
}
