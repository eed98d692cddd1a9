import { usedPath } from "../resolve/paths.js";
import type { Document, Value } from "../syntax/ast.js";
import type { Span } from "../text/source.js";

/** One `use` line of a file. */
export interface Use {
  /** As written. */
  readonly written: string;
  readonly span: Span;
  /** The name behind which the declarations are brought in. */
  readonly as: string | undefined;
  readonly target: UseTarget;
}

export type UseTarget =
  /** Relative to the workspace root. */
  | { readonly kind: "inside"; readonly path: string }
  | { readonly kind: "outside" }
  | { readonly kind: "backslash"; readonly slashed: string };

/** The `use` lines of a file, in their order. */
export function usesOf(document: Document): readonly Use[] {
  const uses: Use[] = [];
  for (const statement of document.statements) {
    if (statement.word.word !== "use") continue;
    const path = statement.parts.get("path")?.[0];
    if (path?.kind !== "string") continue;
    const as = nameOf(statement.parts.get("as")?.[0]);
    uses.push({ written: path.value, span: path.span, as, target: targetOf(document.source.path, path.value) });
  }
  return uses;
}

function nameOf(value: Value | undefined): string | undefined {
  if (value?.kind === "ref") return value.path[0];
  return value?.kind === "word" ? value.value : undefined;
}

function targetOf(from: string, written: string): UseTarget {
  if (written.includes("\\")) return { kind: "backslash", slashed: written.replaceAll("\\", "/") };
  const path = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(written) ? undefined : usedPath(from, written);
  return path === undefined ? { kind: "outside" } : { kind: "inside", path };
}
