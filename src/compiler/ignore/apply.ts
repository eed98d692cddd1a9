import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { languageErrors } from "../../diagnostics/language.js";
import type { Document } from "../../syntax/ast.js";
import type { Span } from "../../text/source.js";
import { distinct } from "../order.js";
import type { Ignore } from "./comments.js";
import { readIgnores } from "./suppress.js";

/** What is known of the files in which comments stand. */
interface Around {
  readonly documents: ReadonlyMap<string, Document>;
  /** The files of blueprints that the rules have looked at. */
  readonly sound: ReadonlySet<string>;
  readonly elementOf: (place: Span) => string;
  /** Whether the rules have looked at all blueprints of the workspace. */
  readonly isWhole: () => Promise<boolean>;
}

/** The rules' findings by blueprint without those that a comment suppresses, how many these are, and what is wrong with the comments. */
export async function applyIgnores(
  ruled: ReadonlyMap<string, readonly Diagnostic[]>,
  rules: readonly { readonly id: string }[],
  around: Around,
): Promise<{
  readonly kept: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly suppressed: number;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const ignorable = { rules: new Set(rules.map(({ id }) => id)), languageErrors };
  const { suppresses, bad, unused } = readIgnores(around.documents, ignorable);
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
  for (const ignore of unused()) if (await isCertain(ignore, around)) diagnostics.push(ignore.finding);
  return { kept, suppressed: distinct(held).length, diagnostics };
}

const sharedElement = /\/(?:persona|role|channel|system|measure|insight):/;

/** Whether nothing can be found where a comment says so: other blueprints may find something in what they share. */
async function isCertain({ span: { source }, line }: Ignore, { sound, elementOf, isWhole }: Around): Promise<boolean> {
  const start = offsetOf(source.text, line);
  const element = elementOf({ source, start, end: start });
  const isOwn = sound.has(source.path) && element.startsWith("blueprint:") && !sharedElement.test(element);
  return isOwn || isWhole();
}

/** Of the first word of a line. */
function offsetOf(text: string, line: number): number {
  let start = 0;
  let at = 1;
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
    if (at++ === line) break;
    start = index + end.length;
  }
  return start + Math.max(0, text.slice(start).search(/\S/));
}
