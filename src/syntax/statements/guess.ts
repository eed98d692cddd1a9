import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { itemUnknown } from "../../diagnostics/messages/items.js";
import { lateUse, noStatement, outsideBlueprint } from "../../diagnostics/messages/syntax.js";
import { alternatives, oneOf } from "../../diagnostics/messages/wording.js";
import { once } from "../../text/once.js";
import { excerpt } from "../expect.js";
import { Arrow, Comma, Name, type Token } from "../scan/tokens.js";
import { type Opening, openingOf } from "../structure/opening.js";
import { wordsFor } from "../synonyms.js";
import { fileVocabulary, type Vocabulary } from "../vocabulary.js";
import type { Word } from "../word.js";
import { capital, nameOfKind } from "./describe.js";
import type { Head } from "./head.js";
import type { Room } from "./room.js";

/** The words that stand in the blueprint. */
export function blueprintVocabulary(): Vocabulary {
  return fileVocabulary.within(fileVocabulary.get("blueprint")!);
}

/** A word that the blueprint knows, outside of it; or `use` inside. */
export function misplaced(head: Head, room: Room): Opening | undefined {
  const { first } = head;
  const second = head.peek(1);
  if (room.row !== undefined) {
    if (!head.isWord("use") || second?.kind === Arrow) return undefined;
    head.report(lateUse(head.spanOf(first), {}));
    return { row: fileVocabulary.get("use")!, length: 1 };
  }
  const opening = openingOf(blueprintVocabulary(), first, second);
  if (opening === undefined) return undefined;
  head.report(
    outsideBlueprint(head.spanOf(first), { what: opening.length === 0 ? "A handshake" : `\`${opening.row.word}\`` }),
  );
  return opening;
}

/** Reports a word that the block doesn't know, and takes the nearest that it does know for what was meant. */
export function guess(head: Head, room: Room, vocabulary: Vocabulary): Opening | undefined {
  const first = head.first;
  room.torn = true;
  room.pastUse = true;
  if (first.kind !== Name) {
    head.fail(strangeStart(head, first, vocabulary));
    return undefined;
  }
  const { near, length, word } = meant(head, vocabulary);
  const words = {
    word: excerpt(word),
    block: nameOfKind(room.row),
    near,
    words: vocabulary.words,
    hint: hintFor(word, vocabulary) ?? (near.length === 0 ? elsewhere(word) : undefined),
  };
  const place = head.spanOf(first);
  head.report(itemUnknown(word === first.value ? place : { ...place, end: head.peek(length - 1)!.end }, words));
  // Of several words for the same thing nobody knows which was meant.
  const only = near.length === 1 || wordsFor(word).length === 0 ? near[0] : undefined;
  const row = only === undefined ? undefined : vocabulary.get(only);
  if (row === undefined) {
    head.failed = true;
    return undefined;
  }
  return { row, length };
}

interface Meant {
  readonly near: readonly string[];
  /** The word that the block doesn't know, and of how many names what was meant is written. */
  readonly word: string;
  readonly length: 1 | 2 | 3;
}

/** What may be meant by the names that a statement begins with: `mesured by`, `moment of truth`, `touch point`. */
function meant(head: Head, vocabulary: Vocabulary): Meant {
  for (const length of [3, 2] as const) {
    const word = namesAt(head, length);
    const near = wordsFor(word).filter((each) => vocabulary.get(each) !== undefined);
    if (near.length > 0) return { near, word, length };
  }
  const word = head.first.value;
  const pair = vocabulary.near(namesAt(head, 2)).find((each) => each.includes(" "));
  if (pair !== undefined) return { near: [pair], word, length: 2 };
  return { near: rank(vocabulary.near(word), head, vocabulary), word, length: 1 };
}

/** So many names in a row, in one; empty where there are fewer. */
function namesAt(head: Head, length: number): string {
  const names = Array.from({ length }, (_, ahead) => (head.isName(ahead) ? head.peek(ahead)!.value : undefined));
  return names.includes(undefined) ? "" : names.join(" ");
}

function strangeStart(head: Head, first: Token, vocabulary: Vocabulary): Diagnostic {
  const found = capital(head.describe(first));
  const help =
    first.kind === Comma
      ? "A list goes on behind a comma: write it at the end of the line before."
      : first.kind === Arrow
        ? "Write who hands over before it; the arrows of an action stand before its block."
        : `A statement begins with a word such as ${alternatives(vocabulary.words.slice(2, 8))}.`;
  return noStatement(head.spanOf(first), { found, help });
}

/** `fase p "P"` looks like a declaration: words that declare come first. */
function rank(near: readonly string[], head: Head, vocabulary: Vocabulary): readonly string[] {
  const declares = head.isString(1) || (head.isName(1) && head.isString(2));
  if (!declares) return near;
  const isItem = (word: string): boolean => vocabulary.get(word)?.form === "item";
  return [...near.filter((word) => !isItem(word)), ...near.filter(isItem)];
}

/** Where a word belongs that the language knows elsewhere: `via machine` on a line of its own, in a step. */
function hintFor(word: string, vocabulary: Vocabulary): string | undefined {
  const fails = vocabulary.inline.get("fails");
  if (fails !== undefined && vocabulary.within(fails).get(word) !== undefined) {
    return `This block is the action's. Move \`fails\` from its line into it, with a block of its own: \`{ ${fails.example} }\`.`;
  }
  const action = vocabulary.get("customer");
  if (action === undefined || !vocabulary.within(action).inline.has(word)) return homesOf(word);
  return `Write \`${word}\` on the line of its action, before the arrows, or in the action's block.`;
}

/** `severity` stands in a pain, and in `fails`. A word that stands in many blocks was probably meant for none of them. */
function homesOf(word: string): string | undefined {
  const homes = homeIndex().get(word) ?? [];
  return homes.length === 0 || homes.length > 3 ? undefined : `\`${word}\` stands in ${oneOf(homes)}.`;
}

/** `touchpoint` in a blueprint: the word for it, which stands in a phase. */
function elsewhere(word: string): string | undefined {
  const [name, ...others] = wordsFor(word);
  if (name === undefined || others.length > 0 || homesOf(name) === undefined) return undefined;
  return `Did you mean \`${name}\`? It stands in ${oneOf(homeIndex().get(name) ?? [])}.`;
}

/** By each word of the language, the blocks that know it. */
const homeIndex = once((): ReadonlyMap<string, readonly string[]> => {
  const homes = new Map<string, Set<string>>();
  const visited = new Set<Word | undefined>();
  const visit = (vocabulary: Vocabulary, row: Word | undefined): void => {
    if (visited.has(row)) return;
    visited.add(row);
    for (const word of vocabulary.words) {
      homes.set(word, (homes.get(word) ?? new Set()).add(nameOfKind(row)));
      const inner = vocabulary.get(word)!;
      visit(vocabulary.within(inner), inner);
    }
  };
  visit(fileVocabulary, undefined);
  return new Map([...homes].map(([word, kinds]) => [word, [...kinds]]));
});
