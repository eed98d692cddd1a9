import { CST, Lexer } from "yaml";

/** A piece of the source as YAML's lexer cuts it. The marks of the lexer itself have no length. */
export interface Lexeme {
  readonly text: string;
  readonly type: CST.TokenType | null;
  readonly start: number;
  readonly end: number;
}

/** Cuts a source into lexemes, without recursion. Joined, they are the source but for the lexer's own marks. */
export function scan(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let offset = 0;
  let isScalar = false;
  // What stands behind the mark is a scalar, even where it looks like something else.
  const typeOf = (piece: string): CST.TokenType | null => (isScalar ? "scalar" : CST.tokenType(piece));
  for (const piece of new Lexer().lex(text)) {
    const type = typeOf(piece);
    const isMark: boolean = !isScalar && (type === "doc-mode" || type === "flow-error-end" || type === "scalar");
    const end = isMark ? offset : offset + piece.length;
    lexemes.push({ text: piece, type: isMark && type === "scalar" ? null : type, start: offset, end });
    isScalar = isMark && type === "scalar";
    offset = end;
  }
  return lexemes;
}

/**
 * Where collections are first nested deeper than the limit. Flow collections are counted by their brackets, block
 * collections by the columns at which they begin, as YAML itself tells them apart.
 */
export function tooDeepAt(lexemes: readonly Lexeme[], limit: number): number | undefined {
  const blocks: { readonly column: number; readonly isList: boolean }[] = [];
  const enter = (column: number, isList: boolean): void => {
    let top = blocks.at(-1);
    while (top !== undefined && (top.column > column || (top.column === column && top.isList && !isList))) {
      blocks.pop();
      top = blocks.at(-1);
    }
    if (top?.column !== column || top.isList !== isList) blocks.push({ column, isList });
  };

  let flows = 0;
  let lineStart = 0;
  let key: number | undefined;
  for (const { type, text, start, end } of lexemes) {
    const column = start - lineStart;
    if (type === "flow-map-end" || type === "flow-seq-end") flows = Math.max(0, flows - 1);
    else if (type === "flow-error-end") flows = 0;
    else if (flows === 0 && (type === "seq-item-ind" || type === "explicit-key-ind")) {
      enter(column, type === "seq-item-ind");
      key = undefined;
    } else if (flows === 0 && type === "map-value-ind") {
      enter(key ?? column, false);
      key = undefined;
    } else if (flows === 0 && type !== "space" && end > start) key ??= column;
    if (type === "flow-map-start" || type === "flow-seq-start") flows++;

    if (blocks.length + flows > limit) return start;
    const lastBreak = text.lastIndexOf("\n");
    if (lastBreak >= 0 && end > start) {
      lineStart = start + lastBreak + 1;
      key = undefined;
    }
  }
  return undefined;
}

export function isQuoted(type: Lexeme["type"]): boolean {
  return type === "single-quoted-scalar" || type === "double-quoted-scalar";
}
