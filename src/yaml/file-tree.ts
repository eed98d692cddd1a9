import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { depthLimit } from "../diagnostics/messages/limits.js";
import { buildTree } from "./build-tree.js";
import type { Stretch } from "./damage.js";
import type { Desk } from "./desk.js";
import { invisibleIn, marksIn } from "./lexemes.js";
import { readMended } from "./mend.js";
import { type Lexeme, scan, tooDeepAt } from "./scan.js";
import type { Tree } from "./tree.js";

/** The text of a file as YAML knows line ends, in which a lone carriage return is none, and its lexemes. */
export function lexemesOf({ source, report }: Desk): { readonly text: string; readonly lexemes: readonly Lexeme[] } {
  const text = source.text.replace(/\r(?!\n)/g, "\n");
  const lexemes = scan(text);
  invisibleIn(source, lexemes).forEach(report);
  return { text, lexemes };
}

export interface FileTree {
  readonly tree: Tree;
  /** What was left out. */
  readonly gaps: readonly Stretch[];
  /** Takes what is found in the tree, but for what follows from a slip in the YAML that has been told. */
  readonly report: Desk["report"];
}

/** What a file says, as far as it is YAML, and what was left out; nothing where it is nested deeper than `deepest`. */
export function treeOf(desk: Desk, text: string, lexemes: readonly Lexeme[], deepest: number): FileTree | undefined {
  const { source, report, lose } = desk;
  const deep = tooDeepAt(lexemes, deepest);
  if (deep !== undefined) {
    report(depthLimit({ source, start: deep, end: deep + 1 }, { limit: deepest }));
    lose({ source, start: 0, end: text.length });
    return undefined;
  }
  marksIn(lexemes, source).forEach(report);
  const { document, damage, gaps, doubts, findings } = readMended(source, text, lexemes);
  findings.forEach(report);
  for (const gap of gaps) lose({ source, ...gap });
  const unlessInDoubt = (finding: Diagnostic): void => {
    const at = finding.span.start;
    if (!doubts.some(({ start, end }) => start <= at && at < end)) report(finding);
  };
  return { tree: buildTree(document, source, damage, unlessInDoubt, lose), gaps, report: unlessInDoubt };
}
