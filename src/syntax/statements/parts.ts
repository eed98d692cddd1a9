import { itemMissing } from "../../diagnostics/messages/items.js";
import { incomplete, unexpected, wrongOrder } from "../../diagnostics/messages/syntax.js";
import type { Value } from "../ast.js";
import { expectation } from "../expect.js";
import { Arrow, Colon, Comma, isString, Name, Operator, Quantity } from "../scan/tokens.js";
import type { Part, Word } from "../word.js";
import { capital, nameOfKind } from "./describe.js";
import type { Head } from "./head.js";
import { failAtEarlyShare, orderOf } from "./shares.js";
import { readValue } from "./values.js";

/** Reads the parts of a row in their order. What is there when one of them fails is given back as well. */
export function readParts(head: Head, row: Word, parts: readonly Part[]): ReadonlyMap<string, readonly Value[]> {
  if (parts.length === 0) return noParts;
  const read = new Map<string, readonly Value[]>();
  head.row = row;
  for (const part of parts) {
    if (head.failed) break;
    const values = readPart(head, row, part);
    if (values !== undefined) read.set(part.name, values);
  }
  return read;
}

export const noParts: ReadonlyMap<string, readonly Value[]> = new Map();

function readPart(head: Head, row: Word, part: Part): readonly Value[] | undefined {
  if (part.shape.kind === "flag") return readFlag(head, row, part);
  if (part.lead === undefined) {
    if (part.optional === true && !mayBegin(head, part)) return undefined;
  } else if (isLead(head, part.lead)) {
    head.skip(1);
    if (row.form === "option" && part.shape.kind === "ref" && failAtEarlyShare(head)) return undefined;
  } else {
    if (part.optional !== true) missingPart(head, row, part, part.lead);
    return undefined;
  }
  return readList(head, part);
}

/** A flag that is a statement's word is there; one behind a value is there where its word is. */
function readFlag(head: Head, row: Word, part: Part): readonly Value[] | undefined {
  const isOwnWord = row.parts[0] === part;
  if (!isOwnWord && !head.isWord(part.name)) return undefined;
  const token = isOwnWord ? head.last : head.take();
  return [{ kind: "word", value: "true", span: head.spanOf(token) }];
}

function readList(head: Head, { shape, many }: Part): readonly Value[] | undefined {
  const first = readValue(head, shape);
  if (first === undefined) return undefined;
  const values = [first];
  while (many !== undefined && isSeparator(head, many)) {
    head.skip(1);
    const value = readValue(head, shape);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function isSeparator(head: Head, mark: "," | "->"): boolean {
  const token = head.peek();
  return mark === "," ? token?.kind === Comma : token?.kind === Arrow && token.value === "->";
}

function mayBegin(head: Head, { shape }: Part): boolean {
  const token = head.peek();
  if (token === undefined) return false;
  if (shape.kind === "string") return isString(token);
  if (shape.kind === "ref" || shape.kind === "foreign" || shape.kind === "word") return token.kind === Name;
  return token.kind === Quantity || token.kind === Operator;
}

/** Whether the next token, or one further on, is the word, arrow or mark that leads in a part. */
function isLead(head: Head, lead: string, ahead = 0): boolean {
  const token = head.peek(ahead);
  if (token === undefined) return false;
  if (lead === ":") return token.kind === Colon;
  return (token.kind === Name || token.kind === Arrow) && token.value === lead;
}

function missingPart(head: Head, row: Word, part: Part, lead: string): void {
  const next = head.peek();
  if (row.form === "declaration" && isString(next)) {
    head.fail(wrongOrder(head.spanOf(next!), { first: "The title", second: "what follows the name" }));
    return;
  }
  const isMark = lead === ":" || lead === "->";
  for (let ahead = 1; head.peek(ahead) !== undefined; ahead++) {
    if (!isLead(head, lead, ahead)) continue;
    const place = head.spanOf(head.peek(ahead)!);
    const help = row.form === "option" ? orderOf(head, row, ahead) : undefined;
    head.fail(wrongOrder(place, { first: `\`${lead}\``, second: head.describe(next!), help }));
    return;
  }
  if (!isMark) {
    const place = head.spanOf(head.first);
    head.fail(itemMissing(place, { of: capital(nameOfKind(row)), item: `\`${lead}\``, example: row.example }));
  } else if (next === undefined) {
    const expected = `\`${lead}\` with ${expectation(part.shape)}`;
    head.fail(
      incomplete(head.spanOf(head.last), {
        found: head.describe(head.last),
        expected,
        help: `Write it like \`${row.example}\`.`,
      }),
    );
  } else {
    const help = `Write it like \`${row.example}\`.`;
    head.fail(unexpected(head.spanOf(next), { found: capital(head.describe(next)), expected: [`\`${lead}\``], help }));
  }
}
