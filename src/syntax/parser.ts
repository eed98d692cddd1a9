import { EmbeddedActionsParser, type IToken } from "chevrotain";
import { lonelyOpen, missingSeparator } from "../diagnostics/messages/syntax.js";
import { CloseBrace, endOf, HeadToken, OpenBrace, StatementEnd, tokenTypes } from "./scan/tokens.js";
import { closeStatement } from "./statements/close.js";
import { capital, describe } from "./statements/describe.js";
import { type Draft, openStatement } from "./statements/draft.js";
import type { Ledger } from "./statements/head.js";
import type { Room } from "./statements/room.js";

/**
 * The structure of a file: statements, each a line of tokens and perhaps a block of statements. It takes every list of
 * tokens in which braces are balanced; what a line says is read by the words of the block it stands in.
 */
export class BlueprintParser extends EmbeddedActionsParser {
  readonly file = this.RULE("file", (room: Room, ledger: Ledger) => {
    this.MANY(() => this.SUBRULE(this.entry, { ARGS: [room, ledger] }));
  });

  private readonly entry = this.RULE("entry", (room: Room, ledger: Ledger) => {
    this.OR([
      { ALT: () => this.SUBRULE(this.statement, { ARGS: [room, ledger] }) },
      { ALT: () => this.CONSUME(StatementEnd) },
      { ALT: () => this.SUBRULE(this.nameless, { ARGS: [room, ledger] }) },
    ]);
  });

  private readonly statement = this.RULE("statement", (room: Room, ledger: Ledger) => {
    const before = this.ACTION(() => this.LA(0));
    const tokens: IToken[] = [];
    this.AT_LEAST_ONE(() => {
      tokens.push(this.CONSUME(HeadToken));
    });
    const draft = this.ACTION(() => {
      const opened = openStatement(tokens, room, ledger);
      if (before.tokenType === CloseBrace) reportRunOn(opened, tokens[0]!);
      return opened;
    });
    let block: { readonly open: IToken; readonly close: IToken } | undefined;
    this.OPTION(() => {
      block = this.SUBRULE(this.block, { ARGS: [draft?.inner, ledger] });
    });
    this.ACTION(() => closeStatement(draft, block));
  });

  private readonly block = this.RULE("block", (room: Room, ledger: Ledger) => {
    const open = this.CONSUME(OpenBrace);
    this.MANY(() => this.SUBRULE(this.entry, { ARGS: [room, ledger] }));
    const close = this.CONSUME(CloseBrace);
    return { open, close };
  });

  /** A block of nothing: what stands in it is read as if its braces weren't there. */
  private readonly nameless = this.RULE("nameless", (room: Room, ledger: Ledger) => {
    const { open } = this.SUBRULE(this.block, { ARGS: [room, ledger] });
    this.ACTION(() => {
      const span = { source: ledger.source, start: open.startOffset, end: endOf(open) };
      if (room.vocabulary !== undefined) ledger.diagnostics.push(lonelyOpen(span, {}));
    });
  });

  constructor(skipValidations = true) {
    super([...tokenTypes], { recoveryEnabled: false, maxLookahead: 1, skipValidations });
    this.performSelfAnalysis();
  }
}

/** `} customer …`: a statement that begins on the line of a block's end. */
function reportRunOn(draft: Draft, first: IToken): void {
  if (draft.room.vocabulary === undefined) return;
  draft.head.report(missingSeparator(draft.head.spanOf(first), { found: capital(describe(first)) }));
}
