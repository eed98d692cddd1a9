import { itemMissing } from "../../diagnostics/messages/items.js";
import { dottedId, incomplete, unexpected, wrongOrder } from "../../diagnostics/messages/syntax.js";
import type { Span } from "../../text/source.js";
import type { Name, StringValue } from "../ast.js";
import { excerpt } from "../expect.js";
import { slug } from "../ids.js";
import { readId } from "../names.js";
import { Colon, isString, Quantity, type Token } from "../scan/tokens.js";
import type { Word } from "../word.js";
import { capital, nameOfKind } from "./describe.js";
import type { Head } from "./head.js";

/** What a declaration is called. */
export interface Naming {
  readonly id: Name | undefined;
  readonly title: StringValue | undefined;
  readonly was: Name | undefined;
}

/** Reads `id "Title" was OLD-ID`, as far as the row asks for them. */
export function readNaming(head: Head, row: Word): Naming {
  if (row.id !== "required" || head.isName(1)) skipColon(head, row);
  const id = row.id === "required" ? requiredId(head, row) : optionalId(head);
  if (head.failed) return { id, title: undefined, was: undefined };
  if (head.isString(1)) skipColon(head, row);
  let title = head.isString() ? head.takeString() : undefined;
  const was = readWas(head);
  if (title === undefined && was !== undefined && head.isString()) {
    head.report(wrongOrder(head.spanOf(head.peek()!), { first: "The title", second: "`was`" }));
    title = head.takeString();
  }
  if (title === undefined && row.title === "required") {
    const bare = id === undefined || was !== undefined ? undefined : bareTitle(head, row, id);
    const { place, example } = bare ?? { place: head.spanOf(head.first), example: row.example };
    head.report(itemMissing(place, { of: capital(nameOfKind(row)), item: "a title", example }));
  }
  return { id, title, was };
}

/** `customer ask Asks for a card`: words behind the id that don't go on with the line. A capital begins the title itself. */
function bareTitle(head: Head, row: Word, id: Name): { readonly place: Span; readonly example: string } | undefined {
  let count = 0;
  while (head.isName(count) && !goesOn(head.peek(count)!.value, head, row)) count++;
  if (count === 0) return undefined;
  const isOfTitle = row.id === "optional" && /^\p{Lu}/u.test(id.text);
  const { source } = head.ledger;
  const place = { source, start: isOfTitle ? id.span.start : head.peek()!.start, end: head.peek(count - 1)!.end };
  const title = `"${excerpt(source.text.slice(place.start, place.end))}"`;
  return { place, example: isOfTitle ? `${row.word} ${title}` : `${row.word} ${excerpt(id.text)} ${title}` };
}

function goesOn(name: string, head: Head, row: Word): boolean {
  return head.modifiers.has(name) || row.parts.some(({ lead }) => lead === name);
}

/** `pain: "Slow"`, as YAML has it: what follows the colon is read all the same. */
function skipColon(head: Head, row: Word): void {
  const colon = head.peek();
  if (colon?.kind !== Colon || !(head.isString(1) || head.isName(1))) return;
  if (row.parts.some(({ lead }) => lead === ":")) return;
  const expected = [head.isString(1) ? "a title in quotes" : "a name"];
  const help = `Leave the colon out: \`${head.imageOf(head.last)} ${excerpt(head.imageOf(head.peek(1)!))}\`.`;
  head.report(unexpected(head.spanOf(colon), { found: capital(head.describe(colon)), expected, help }));
  head.skip(1);
}

/** Reads `was OLD-ID`, if it stands here. */
export function readWas(head: Head): Name | undefined {
  if (!head.isWord("was")) return undefined;
  const word = head.take();
  if (head.isName()) return takeId(head);
  head.fail(incomplete(head.spanOf(word), { found: "`was`", expected: "The old id" }));
  return undefined;
}

/** Reads a name as an id; a path is none, though its last part may have been meant. */
export function takeId(head: Head): Name {
  const token = head.take();
  const path = token.value;
  if (path.includes("."))
    head.report(
      dottedId(head.spanOf(token), { found: excerpt(path), id: excerpt(path.slice(path.lastIndexOf(".") + 1)) }),
    );
  return { text: path.slice(path.lastIndexOf(".") + 1), span: head.spanOf(token) };
}

function requiredId(head: Head, row: Word): Name | undefined {
  if (head.isName()) return takeId(head);
  const next = head.peek();
  const help =
    next?.kind === Quantity
      ? `A name begins with a letter or \`_\`: \`_${head.imageOf(next)}\`.`
      : (namedAfterTitle(head, row) ?? `Write it like \`${row.example}\`.`);
  if (next === undefined) {
    head.fail(incomplete(head.spanOf(head.last), { found: `\`${row.word}\``, expected: "A name", help }));
    return undefined;
  }
  if (isString(next)) noteQuotedId(head, next);
  head.fail(unexpected(head.spanOf(next), { found: capital(head.describe(next)), expected: ["a name"], help }));
  return undefined;
}

/** `step "Reserve it"`, written with a name that follows from its title. */
function namedAfterTitle(head: Head, row: Word): string | undefined {
  if (!head.isString()) return undefined;
  const [first, title] = [head.peek()!, head.peek(head.isString(1) ? 1 : 0)!];
  const id = slug(first.value);
  if (id === "" || /["\\]/.test(title.value)) return undefined;
  return `A name comes before the title: \`${row.word} ${id} "${excerpt(title.value)}"\`.`;
}

/** `role "ops"`: what refers to `ops` is no second finding. */
function noteQuotedId(head: Head, token: Token): void {
  const id = readId(token.value);
  if (id !== undefined) head.ledger.unread.add(id);
}

/** A name before the title is the id. Without a title it is, unless it is the word of a modifier with its value. */
function optionalId(head: Head): Name | undefined {
  if (!head.isName()) return undefined;
  const isTheModifier = !head.isString(1) && head.peek(1) !== undefined && head.modifiers.has(head.peek()!.value);
  return isTheModifier ? undefined : takeId(head);
}
