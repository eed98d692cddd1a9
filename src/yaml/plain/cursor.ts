import type { Comment } from "../../syntax/ast.js";
import { endOfRun } from "../../text/run.js";
import type { Source, Span } from "../../text/source.js";

const [newline, carriageReturn] = [0x0a, 0x0d];
export const [blank, hash, comma, dash, colon] = [0x20, 0x23, 0x2c, 0x2d, 0x3a];

/** Where the reading of a file stands, and the comments that it came by. There are neither tabs nor lone carriage returns in the file. */
export class Cursor {
  readonly source: Source;
  readonly text: string;
  readonly comments: Comment[] = [];
  /** The offset that is read next. */
  at = 0;
  #lineStart = 0;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
  }

  /** Where in its line the next word stands, from 0; -1 at the end of the file. */
  get column(): number {
    return this.at === this.text.length ? -1 : this.at - this.#lineStart;
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  span(start: number, end: number): Span {
    return { source: this.source, start, end };
  }

  skipBlanks(): void {
    this.at = skipBlanks(this.text, this.at);
  }

  /**
   * Goes on to the next word, past blanks, comments and line ends; tells whether that is on another line, or there is none.
   * Within brackets a comment that begins its line isn't passed: there it is no comment to the package `yaml`.
   */
  toNextWord(isInFlow = false): boolean {
    let isBelow = false;
    while (this.toLineEnd(isInFlow)) {
      isBelow = true;
      this.toLine(nextLine(this.text, this.at));
      if (this.at === this.text.length) break;
    }
    return isBelow;
  }

  /** Goes past blanks and a comment, and tells whether that was all of the line. */
  toLineEnd(isInFlow = false): boolean {
    this.skipBlanks();
    if (this.code === hash && this.#mayBeComment(isInFlow)) this.#takeComment();
    return endsLine(this.text, this.at);
  }

  /** Goes to an offset at which a line begins. */
  toLine(start: number): void {
    this.at = start;
    this.#lineStart = start;
  }

  /** Whether what stands here ends the line but for a comment. */
  isAtLineEnd(): boolean {
    return endsLine(this.text, this.at) || this.code === hash;
  }

  /** Whether a sign stands here, with a blank or the end of the line behind it. */
  isMark(sign: number): boolean {
    return this.code === sign && endsWord(this.text, this.at + 1);
  }

  /** Goes past the colon of a key, and tells whether one stood here. */
  passColon(): boolean {
    this.skipBlanks();
    const isColon = this.isMark(colon);
    if (isColon) this.at++;
    return isColon;
  }

  #mayBeComment(isInFlow: boolean): boolean {
    return this.text.charCodeAt(this.at - 1) === blank || (this.at === this.#lineStart && !isInFlow);
  }

  #takeComment(): void {
    const start = this.at;
    this.at = endOfLine(this.text, start);
    this.comments.push({ span: this.span(start, this.at), text: this.text.slice(start + 1, this.at).trim() });
  }
}

/** The first offset from this one on at which no blank stands. */
export function skipBlanks(text: string, offset: number): number {
  return text.charCodeAt(offset) === blank ? endOfRun(blanks, text, offset) : offset;
}

const blanks = / */y;

/** Where the line of an offset ends, before its line end. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return end > offset && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
}

/** Where the line behind that of an offset begins. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** Whether the line ends at an offset. */
export function endsLine(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return offset >= text.length || code === newline || code === carriageReturn;
}

/** Whether a blank stands at an offset, or the line ends there. */
export function endsWord(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === blank || endsLine(text, offset);
}
