import { once } from "../../text/once.js";
import { type Shape, string } from "../shape.js";
import type { Part, Word } from "../word.js";

type Options = Partial<Pick<Word, "many" | "required" | "inline" | "layout" | "key" | "items">>;

const noItems: readonly Word[] = [];
const none = (): readonly Word[] => noItems;

/** A place in a statement; `lead` is what stands before it. */
export function part(name: string, shape: Shape, rest: Pick<Part, "lead" | "optional" | "many"> = {}): Part {
  return { name, shape, ...rest };
}

/** A place that may stay empty. */
export function maybe(name: string, shape: Shape, lead?: string): Part {
  return lead === undefined ? { name, shape, optional: true } : { name, shape, lead, optional: true };
}

/** A list with commas. */
export function list(shape: Shape): Part {
  return { name: "value", shape, many: "," };
}

/** An item of a block: a word and what stands behind it. */
export function item(
  word: string,
  parts: readonly Part[] | Shape,
  doc: string,
  example: string,
  options: Options = {},
): Word {
  const { many = false, required = false, inline = false, layout = "value", key = word.replaceAll(" ", "-") } = options;
  return {
    word,
    form: "item",
    doc,
    example,
    key,
    many,
    required,
    id: "none",
    title: "none",
    parts: Array.isArray(parts) ? parts : [{ name: "value", shape: parts as Shape }],
    inline,
    layout,
    // A block has the same rows whenever it is asked, so that they can be looked up by themselves.
    items: options.items === undefined ? none : once(options.items),
  };
}

/** An item that may repeat; in YAML it is a list under its plural. */
export function items(
  word: string,
  key: string,
  parts: readonly Part[] | Shape,
  doc: string,
  example: string,
  options: Options = {},
): Word {
  return item(word, parts, doc, example, { many: true, key, ...options });
}

/** A declaration: `keyword id "Title" was OLD { items }`. Every block takes `about` and `note` beside its own items. */
export function declaration(
  word: string,
  key: string,
  doc: string,
  example: string,
  own: () => readonly Word[],
  options: Partial<Pick<Word, "form" | "id" | "title" | "parts" | "many" | "required">> = {},
): Word {
  const {
    form = "declaration",
    many = true,
    required = false,
    id = "required",
    title = "optional",
    parts = [],
  } = options;
  return {
    word,
    form,
    doc,
    example,
    key,
    many,
    required,
    id,
    title,
    parts,
    inline: false,
    layout: "value",
    items: once(() => [...everyBlock, ...own()]),
  };
}

/** What every block takes. */
export const everyBlock: readonly Word[] = [
  item("about", string, "What this is, in Markdown.", 'about "How a commuter buys a snack."'),
  items("note", "notes", string, "A remark for whoever reads the source.", 'note "Ask finance before this changes."'),
];
