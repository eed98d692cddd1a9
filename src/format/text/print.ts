import type { Document, Statement } from "../../syntax/ast.js";
import { blockStart } from "../../syntax/block-start.js";
import { file } from "../../syntax/keywords/blueprint.js";
import { lineWidth, speaksOfLine, widthOf } from "../../syntax/line-width.js";
import { type Layout, layoutOf, type Remark, type Surroundings } from "../../syntax/surroundings.js";
import type { Word } from "../../syntax/word.js";
import { isFlat } from "../../syntax/written.js";
import { chained } from "./chains.js";
import { columnsOf, type Row } from "./columns.js";
import { commentLines } from "./comments.js";
import { hoisted } from "./hoist.js";
import { headOf, type Room } from "./pieces.js";
import { withoutStrays } from "./strays.js";
import { wrap } from "./wrap.js";

/** The canonical text of a document, which must have been read without an error. */
export function printText(document: Document): string {
  const printer = new Printer(hoisted(document));
  return printer.run();
}

interface ReadRow extends Row {
  readonly block: readonly Statement[];
  readonly around: Surroundings;
  /** What is in its block, where that is written side by side. */
  readonly items: readonly string[] | undefined;
  /** Its block, where there is room for it on its line. */
  readonly flat: string | undefined;
  /** How long its line may be. */
  readonly width: number;
}

class Printer {
  readonly #document: Document;
  readonly #layout: Layout;

  constructor(document: Document) {
    this.#document = document;
    this.#layout = layoutOf(document);
  }

  run(): string {
    const lines = [
      ...this.#block(this.#document.statements, file, 0),
      ...this.#remarks(this.#layout.end, 0, this.#document.statements.length > 0),
    ];
    return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
  }

  /** The lines of the statements of a block, side by side in columns. */
  #block(statements: readonly Statement[], rows: readonly Word[], indent: number): readonly string[] {
    const read = this.#read(statements, rows, indent);
    const hasLanes = rows.some(({ form }) => form === "action");
    const columns = columnsOf(read, hasLanes);
    return read.flatMap((row, at) => [
      ...this.#remarks(row.around.before, indent, at > 0),
      ...(row.around.blank && (at > 0 || row.around.before.length > 0) ? [""] : []),
      ...this.#statement(row, columns[at] ?? [], indent),
    ]);
  }

  #read(statements: readonly Statement[], rows: readonly Word[], indent: number): readonly ReadRow[] {
    const room: Room = { words: new Set(rows.map(({ word }) => word.split(" ")[0] ?? "")) };
    return this.#tellable(statements, rows).map((statement) => {
      const { modifiers, block } = this.#parted(statement);
      const around = this.#around(statement, modifiers);
      const hasRemarks = around.opening.length + around.end.length > 0;
      const head = headOf(statement, modifiers, room, hasRemarks);
      const isSideBySide = isFlat(statement, block, this.#document, this.#layout);
      const items = isSideBySide ? this.#items(statement, block) : undefined;
      const suffix = items === undefined ? "" : ` { ${items.join("; ")} }`;
      const width = isHeld(around) ? Number.POSITIVE_INFINITY : lineWidth;
      const narrow = wrap({ head, widths: [], comments: around.within, indent, suffix, width });
      const flat = items !== undefined && narrow.every((each) => widthOf(each) <= width) ? suffix : undefined;
      const blank = around.blank || around.before.some((remark) => remark.blank);
      return {
        statement,
        block,
        head,
        around,
        items,
        flat,
        width,
        isLong: flat === undefined && (hasRemarks || block.length > 0),
        blank,
      };
    });
  }

  /** What the text form tells in other statements than YAML. */
  #tellable(statements: readonly Statement[], rows: readonly Word[]): readonly Statement[] {
    if (this.#document.form === "text") return statements;
    const { noteCopy } = this.#layout;
    const chains = chained(statements, (statement) => this.#isBare(statement), noteCopy);
    return withoutStrays(chains, rows, noteCopy);
  }

  #statement(
    { statement, block, head, around, items, flat, isLong, width }: ReadRow,
    widths: readonly number[],
    indent: number,
  ) {
    const line = { head, widths, comments: around.within, indent, width };
    const printed = isLong
      ? [
          ...appended(wrap({ ...line, suffix: " {" }), this.#behind(around.opening, indent)),
          ...(items === undefined
            ? this.#block(block, statement.word.items(), indent + 2)
            : sideBySide(items, indent + 2)),
          ...this.#remarks(around.end, indent + 2, block.length > 0),
          `${" ".repeat(indent)}}`,
        ]
      : wrap({ ...line, suffix: flat ?? "" });
    return appended(printed, this.#behind(around.behind, indent));
  }

  /** The items of a block, one line each, to be written side by side; nothing where one of them takes more. */
  #items({ word }: Statement, block: readonly Statement[]): readonly string[] | undefined {
    const items = this.#read(block, word.items(), 0).map((row) => this.#statement(row, [], 0));
    return items.every((lines) => lines.length === 1) ? items.flat() : undefined;
  }

  /** The modifiers that stand on a statement's line, and what stands in its block. */
  #parted(statement: Statement): { readonly modifiers: readonly Statement[]; readonly block: readonly Statement[] } {
    const { items, word } = statement;
    if (word.form !== "action" && word.form !== "decision") return { modifiers: [], block: items };
    const open = this.#document.form === "text" ? blockStart(statement, this.#document) : undefined;
    // One of several that has a block stands in that of the statement, and so do those behind it: their order says something.
    const held = new Set<Word>();
    const isModifier = (item: Statement): boolean => {
      if (item.items.length > 0) held.add(item.word);
      return item.word.inline && !held.has(item.word) && (open === undefined || item.span.start < open);
    };
    const modifiers: Statement[] = [];
    const block: Statement[] = [];
    for (const item of items) (isModifier(item) ? modifiers : block).push(item);
    return { modifiers, block };
  }

  /** In YAML comments stand at modifiers, and within statements, that share a line in the text form. */
  #around(statement: Statement, modifiers: readonly Statement[]): Surroundings {
    const own = this.#layout.of(statement);
    if (this.#document.form === "text") return own;
    const inner = modifiers.map((modifier) => this.#layout.of(modifier));
    const inModifiers = inner.flatMap(({ before, within, behind }) => [
      ...before.map(({ comment }) => comment),
      ...within,
      ...behind,
    ]);
    const hasBlock = this.#parted(statement).block.length > 0 || own.end.length > 0;
    const beside = hasBlock ? own.behind : [...own.opening, ...own.behind];
    const strays = [
      ...own.within,
      ...inModifiers,
      ...beside.slice(0, -1),
      ...(hasBlock ? own.opening.slice(0, -1) : []),
    ];
    return {
      ...own,
      before: [...own.before, ...strays.map((comment) => ({ comment, blank: false }))],
      within: [],
      opening: hasBlock ? own.opening.slice(-1) : [],
      behind: beside.slice(-1),
    };
  }

  /** Whether a handshake can be told in a chain. */
  #isBare(statement: Statement): boolean {
    const { before, within, behind, opening, blank } = this.#layout.of(statement);
    return !blank && before.length + within.length + behind.length + opening.length === 0;
  }

  #remarks(remarks: readonly Remark[], indent: number, mayBlank: boolean): readonly string[] {
    return remarks.flatMap(({ comment, blank }, at) => {
      const [first = "", ...others] = commentLines(comment, indent);
      return [...(blank && (at > 0 || mayBlank) ? [""] : []), `${" ".repeat(indent)}${first}`, ...others];
    });
  }

  #behind(comments: Surroundings["behind"], indent: number): string {
    return comments.map((comment) => ` ${commentLines(comment, indent).join("\n")}`).join("");
  }
}

/** What the compiler was told about a line must stay on that line. */
function isHeld({ before, within, opening, behind }: Surroundings): boolean {
  const last = before.at(-1)?.comment;
  const near = [...(last === undefined ? [] : [last]), ...within, ...opening, ...behind];
  return near.some(({ span }) => speaksOfLine(span.source.text.slice(span.start, span.end)));
}

function appended(lines: readonly string[], rest: string): readonly string[] {
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}${rest}`];
}

/** Items with `;` between them, on as many lines as it takes; behind a lonely one, which would look like any other. */
function sideBySide(items: readonly string[], indent: number): readonly string[] {
  const lines: string[] = [];
  for (const [at, item] of items.entries()) {
    const piece = at < items.length - 1 || items.length === 1 ? `${item};` : item;
    const line = lines.at(-1);
    if (line !== undefined && (at === 1 || widthOf(`${line} ${piece}`) <= lineWidth))
      lines[lines.length - 1] = `${line} ${piece}`;
    else lines.push(" ".repeat(indent) + piece);
  }
  return lines;
}
