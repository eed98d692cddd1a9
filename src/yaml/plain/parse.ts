import type { Outcome } from "../../diagnostics/diagnostic.js";
import type { Document } from "../../syntax/ast.js";
import type { Source } from "../../text/source.js";
import { deskFor } from "../desk.js";
import { fits } from "../fits.js";
import { longFile, statementsOfFile } from "../root.js";
import { readPlain } from "./read.js";

/**
 * Reads a file of plain YAML whose shape is right, which takes neither the package that reads all of YAML nor the one that tells what
 * is wrong with a shape. Any other file is given up.
 */
export function parsePlain(source: Source, deepest: number): Outcome<Document> | undefined {
  const file = isTextForm(source.text) ? undefined : readPlain(source, deepest);
  if (file === undefined) return undefined;
  const { desk, outcome } = deskFor(source);
  const long = longFile(file.tree, desk, []);
  if (long === undefined || !fits(long.tree, long.place)) return undefined;
  return outcome(statementsOfFile(long, desk), file.comments);
}

/** Whether a file begins with a comment or a first statement of the text form: `use "…"`, `role ops …`. */
export function isTextForm(text: string): boolean {
  return beginsTextForm.test(text);
}

const beginsTextForm =
  /^\s*(?:\/\/|\/\*|use[ \t]+"|(?:blueprint|persona|role|channel|system|measure|insight)[ \t]+[\p{L}_][^:\n]*(?:\n|$))/u;
