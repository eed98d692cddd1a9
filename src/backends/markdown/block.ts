import { authorBlocks } from "./author/print.js";
import { escapeText } from "./text/escape.js";
import { join, type Markdown, md } from "./text/markdown.js";

/** What stands between two empty lines: a heading, or the lines of a paragraph, list or table. */
export type Block = Heading | readonly Markdown[];

export interface Heading {
  readonly level: 1 | 2 | 3 | 4;
  /** As it is to be read: escaped when it is printed. */
  readonly text: string;
}

export function heading(level: Heading["level"], text: string): Heading {
  return { level, text };
}

export function isHeading(block: Block): block is Heading {
  return "level" in block;
}

/** A document of these blocks, with a line end at its end. */
export function printBlocks(blocks: readonly Block[]): string {
  const printed = blocks.map((block) =>
    isHeading(block) ? `${"#".repeat(block.level)} ${escapeText(block.text)}` : block.join("\n"),
  );
  return printed.length === 0 ? "" : `${printed.join("\n\n")}\n`;
}

/** A section: its heading and what stands in it; nothing where nothing does. */
export function section(title: string, ...content: readonly (readonly Block[])[]): readonly Block[] {
  const blocks = content.flat();
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

/** One line of its own; no block where it is empty. */
export function paragraph(text: Markdown): readonly Block[] {
  return text === "" ? [] : [[text]];
}

/** A list of the items that aren't empty. */
export function bullets(items: readonly Markdown[]): readonly Block[] {
  const lines = items.filter((item) => item !== "").map((item) => md`- ${item}`);
  return lines.length === 0 ? [] : [lines];
}

/** `**Owner:** Operations desk`; nothing where there is nothing to say. */
export function fact(name: Markdown, value: Markdown): Markdown {
  return value === "" ? value : md`**${name}:** ${value}`;
}

/**
 * An item that begins with a few words of ours and goes on with an author's Markdown. Its mark isn't that of other lists, nor
 * theirs that of authors' own: two lists with one mark would be read as one.
 */
export function authorItem(lead: Markdown, text: string): readonly Markdown[] {
  const [first, ...others] = authorBlocks(text);
  const beside = first?.kind === "paragraph" ? first : undefined;
  const below = first === undefined || beside ? others : [first, ...others];
  const lines = [join([lead, ...(beside?.lines ?? [])], md` `), ...below.flatMap((block) => [md``, ...block.lines])];
  return lines.map((line, at) => (at === 0 ? md`* ${line}` : line === "" ? line : md`  ${line}`));
}
