import { lineStartOf } from "../text/line-start.js";
import type { Comment, Document, Statement } from "./ast.js";
import { blockStart } from "./block-start.js";

/** A comment on lines of its own, and whether a blank line stands before it. */
export interface Remark {
  readonly comment: Comment;
  readonly blank: boolean;
}

/** The comments and blank lines around a statement, which say nothing but are to be kept. */
export interface Surroundings {
  /** On the lines above. */
  readonly before: readonly Remark[];
  /** Whether a blank line stands directly above. Never at the beginning of a block. */
  readonly blank: boolean;
  /** Before its block, or anywhere in a statement without one. */
  readonly within: readonly Comment[];
  /** At the end of the line on which its block begins. */
  readonly opening: readonly Comment[];
  /** On the lines behind the last statement of its block. */
  readonly end: readonly Remark[];
  /** At the end of its last line. */
  readonly behind: readonly Comment[];
}

/** Where all the comments and blank lines of a document stand. */
export interface Layout {
  readonly of: (statement: Statement) => Surroundings;
  /** Notes that a statement stands for another one, so that what stands around that is around it. */
  readonly noteCopy: (copy: Statement, original: Statement) => void;
  /** On the lines behind the last statement of the file. */
  readonly end: readonly Remark[];
}

interface Draft {
  readonly before: Remark[];
  blank: boolean;
  readonly within: Comment[];
  readonly opening: Comment[];
  readonly end: Remark[];
  readonly behind: Comment[];
}

/** Gives each comment of a document to the statement that it stands at. */
export function layoutOf(document: Document): Layout {
  const gatherer = new Gatherer(document);
  const file = gatherer.run();
  const { drafts } = gatherer;
  return {
    of: (statement) => drafts.get(statement) ?? empty(),
    noteCopy: (copy, original) => {
      const draft = drafts.get(original);
      if (draft !== undefined) drafts.set(copy, draft);
    },
    end: file.end,
  };
}

function empty(): Draft {
  return { before: [], blank: false, within: [], opening: [], end: [], behind: [] };
}

/** A stretch of the source with statements in it: the file, or a block. */
interface Region {
  readonly owner: Statement | undefined;
  readonly draft: Draft;
  readonly from: number;
  readonly items: readonly Statement[];
  readonly comments: readonly Comment[];
}

class Gatherer {
  readonly drafts = new Map<Statement, Draft>();
  readonly #document: Document;
  readonly #text: string;

  constructor(document: Document) {
    this.#document = document;
    this.#text = document.source.text;
  }

  run(): Draft {
    const draft = empty();
    const { statements, comments } = this.#document;
    this.#gather({ owner: undefined, draft, from: 0, items: statements, comments });
    return draft;
  }

  #draft(statement: Statement): Draft {
    const draft = this.drafts.get(statement) ?? empty();
    this.drafts.set(statement, draft);
    return draft;
  }

  #gather({ owner, draft, from, items, comments }: Region): void {
    let end = from;
    let previous: Statement | undefined;
    let pending: Remark[] = [];
    let at = 0;
    const place = (comment: Comment): void => {
      const gap = this.#text.slice(end, comment.span.start);
      const isFirst = previous === undefined && pending.length === 0;
      const remark = { comment, blank: !isFirst && blankLine.test(gap) };
      const home = this.#sameLine(gap, previous, owner, pending) ?? this.#further(comment, previous);
      if (home === undefined) pending.push(remark);
      else if (Array.isArray(home)) home.push(comment);
      else home.end.push(remark);
      end = comment.span.end;
    };
    for (const item of items.toSorted((one, other) => this.#start(one) - this.#start(other))) {
      const start = this.#start(item);
      for (; at < comments.length && comments[at]!.span.start < start; at++) place(comments[at]!);
      const inner: Comment[] = [];
      for (; at < comments.length && comments[at]!.span.start < item.span.end; at++) inner.push(comments[at]!);
      const own = this.#draft(item);
      own.blank = (previous !== undefined || pending.length > 0) && blankLine.test(this.#text.slice(end, start));
      for (const each of pending) own.before.push(each);
      pending = [];
      this.#enter(item, own, inner);
      previous = item;
      end = item.span.end;
    }
    for (; at < comments.length; at++) place(comments[at]!);
    for (const each of pending) draft.end.push(each);
  }

  /** Behind what ends on the line of the comment, or begins its block there. */
  #sameLine(
    gap: string,
    previous: Statement | undefined,
    owner: Statement | undefined,
    pending: readonly Remark[],
  ): Comment[] | undefined {
    if (/[\r\n]/.test(gap)) {
      // In YAML the name and the title of a statement have lines of their own.
      const isOpening = previous === undefined && owner !== undefined && pending.length === 0;
      const isBehindWords = isOpening && this.#document.form === "yaml" && /\S[^\r\n]*$/.test(gap);
      return isBehindWords ? this.#draft(owner).opening : undefined;
    }
    if (pending.length > 0) return undefined;
    if (previous !== undefined) return this.#draft(this.#lastWith(previous, previous.span.end)).behind;
    return owner === undefined ? undefined : this.#draft(owner).opening;
  }

  /** The block before, where a comment of YAML stands as far in as what is in it. */
  #further({ span }: Comment, previous: Statement | undefined): Draft | undefined {
    if (this.#document.form !== "yaml") return undefined;
    const column = this.#column(span.start);
    let found: Statement | undefined;
    let at = previous;
    while (at !== undefined && at.items.length > 0 && this.#columnOf(at) < column) {
      found = at;
      at = last(at.items);
    }
    return found === undefined ? undefined : this.#draft(found);
  }

  /** In YAML the words of a file's blueprint stand beside its `use` lines. */
  #start({ head, span, word }: Statement): number {
    return this.#document.form === "yaml" && !word.many && word.form === "declaration" ? head.start : span.start;
  }

  /** An entry of a list begins with its dash. */
  #columnOf({ span }: Statement): number {
    const line = lineStartOf(this.#text, span.start);
    const dash = /-[ \t]+$/.exec(this.#text.slice(line, span.start));
    return dash === null ? span.start - line : dash.index;
  }

  #column(offset: number): number {
    return offset - lineStartOf(this.#text, offset);
  }

  #lastWith(statement: Statement, end: number): Statement {
    if (this.#document.form === "text") return statement;
    const inner = last(statement.items);
    return inner?.span.end === end ? this.#lastWith(inner, end) : statement;
  }

  #enter(statement: Statement, draft: Draft, comments: readonly Comment[]): void {
    const isText = this.#document.form === "text";
    const open = isText ? blockStart(statement, this.#document) : this.#start(statement);
    if (open === undefined || statement.items.length + comments.length === 0) {
      for (const each of comments) draft.within.push(each);
      return;
    }
    const items = statement.items.filter(({ span }) => span.start >= open);
    if (!isText && items.length === 0) {
      for (const each of comments) draft.within.push(each);
      return;
    }
    const from = isText ? open + 1 : open;
    for (const each of comments.filter(({ span }) => span.start < from)) draft.within.push(each);
    const inside = comments.filter(({ span }) => span.start >= from);
    this.#gather({ owner: statement, draft, from, items, comments: inside });
  }
}

const blankLine = /\n[ \t]*\r?\n|\r[ \t]*\r/;

function last(items: readonly Statement[]): Statement | undefined {
  let found: Statement | undefined;
  for (const item of items) if (found === undefined || item.span.start > found.span.start) found = item;
  return found;
}
