import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { languageErrors } from "../../diagnostics/language.js";
import type { Document } from "../../syntax/ast.js";
import type { Span } from "../../text/source.js";
import { distinct } from "../order.js";
import { type Ignore, ignoresIn } from "./comments.js";
import { suppression, unusedFinding } from "./suppress.js";

/** What the comments of all files say. */
export interface Remarks {
  readonly ignores: readonly Remark[];
  /** What is wrong with comments. */
  readonly bad: readonly Diagnostic[];
}

/** An ignore with the element in whose line it is for. */
export interface Remark extends Ignore {
  readonly element: string;
}

/** What is known of the files in which comments stand. */
interface Around {
  /** The files of blueprints that the rules have looked at. */
  readonly sound: ReadonlySet<string>;
  /** Whether the rules have looked at all blueprints of the workspace. */
  readonly isWhole: () => Promise<boolean>;
}

/** Reads the comments of files. `rules` are those that may be ignored. */
export function readRemarks(
  documents: ReadonlyMap<string, Document>,
  rules: readonly { readonly id: string }[],
  elementOf: (place: Span) => string,
): Remarks {
  const ignorable = { rules: new Set(rules.map(({ id }) => id)), languageErrors };
  const all = [...documents.values()].map((document) => ignoresIn(document, ignorable));
  const ignores = all.flatMap((each) => each.ignores);
  return {
    ignores: ignores.map((ignore) => ({ ...ignore, element: elementOf(lineStart(ignore)) })),
    bad: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The rules' findings by blueprint without those that a comment suppresses, how many these are, and what is wrong with the comments. */
export async function applyIgnores(
  ruled: ReadonlyMap<string, readonly Diagnostic[]>,
  { ignores, bad }: Remarks,
  around: Around,
): Promise<{
  readonly kept: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly suppressed: number;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { suppresses, unused } = suppression(ignores);
  const held: Diagnostic[] = [];
  const kept = new Map<string, readonly Diagnostic[]>();
  for (const [path, findings] of ruled) {
    const left = findings.filter((finding) => {
      const isHeld = suppresses(finding);
      if (isHeld) held.push(finding);
      return !isHeld;
    });
    kept.set(path, left);
  }
  const diagnostics = [...bad];
  for (const ignore of unused()) if (await isCertain(ignore, around)) diagnostics.push(unusedFinding(ignore));
  return { kept, suppressed: distinct(held).length, diagnostics };
}

const sharedElement = /\/(?:persona|role|channel|system|measure|insight):/;

/** Whether nothing can be found where a comment says so: other blueprints may find something in what they share. */
async function isCertain({ span: { source }, element }: Remark, { sound, isWhole }: Around): Promise<boolean> {
  const isOwn = sound.has(source.path) && element.startsWith("blueprint:") && !sharedElement.test(element);
  return isOwn || isWhole();
}

/** The first word of the line that an ignore is for. */
function lineStart({ span: { source }, line }: Ignore): Span {
  const begin = source.startOfLine(line);
  const start = begin + Math.max(0, source.text.slice(begin).search(/\S/));
  return { source, start, end: start };
}
