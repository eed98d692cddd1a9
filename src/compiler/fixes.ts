import type { Diagnostic, Fix } from "../diagnostics/diagnostic.js";
import type { Source } from "../text/source.js";
import { compareText } from "./order.js";

/** A file with its findings mended as far as that is certain. */
export interface MendedFile {
  readonly source: Source;
  readonly text: string;
}

type Edit = Fix["edits"][number];

/**
 * Applies the fixes of findings in the files that may be written. Of two that would write in one place the second is left out:
 * it is found again, if it is still wrong. All but the edited places stays as it was written.
 */
export function applyFixes(
  findings: readonly Diagnostic[],
  mayWrite: (path: string) => boolean,
): { readonly files: readonly MendedFile[]; readonly mended: number } {
  const taken = new Map<string, Edit[]>();
  let mended = 0;
  for (const { fix } of findings) {
    if (fix === undefined || fix.edits.length === 0) continue;
    if (!fix.edits.every((edit) => mayWrite(edit.span.source.path) && isFree(edit, taken))) continue;
    mended++;
    for (const edit of fix.edits) {
      const { path } = edit.span.source;
      taken.set(path, [...(taken.get(path) ?? []), edit]);
    }
  }
  const files = [...taken.values()].map((edits) => ({ source: edits[0]!.span.source, text: edited(edits) }));
  return { files: files.toSorted((a, b) => compareText(a.source.path, b.source.path)), mended };
}

function isFree({ span }: Edit, taken: ReadonlyMap<string, readonly Edit[]>): boolean {
  const others = taken.get(span.source.path) ?? [];
  return others.every((other) => other.span.end < span.start || span.end < other.span.start);
}

function edited(edits: readonly Edit[]): string {
  const { text } = edits[0]!.span.source;
  let written = "";
  let from = 0;
  for (const { span, text: instead } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    written += text.slice(from, span.start) + instead;
    from = span.end;
  }
  return written + text.slice(from);
}
