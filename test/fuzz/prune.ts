import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { resolve } from "../../src/resolve/resolve.js";
import type { Document, Statement } from "../../src/syntax/ast.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import type { Chance } from "../support/chance.js";

/** Cuts out every statement that the language finds fault with, until it finds none: what is left means something. */
export function soundPart(text: string, others: ReadonlyMap<string, Document> = new Map()): string {
  let now = text;
  for (let round = 0; round < 40; round++) {
    const { value, diagnostics } = parseText(createSource("main.blueprint", now));
    const found = diagnostics.length > 0 ? diagnostics : faultsOf(value, others);
    if (found.length === 0) return now;
    now = without(now, distinct(found.map((finding) => innermost(value.statements, finding)!)));
  }
  return "";
}

/** Cuts out statements by chance until the text is at most so long. */
export function thinned(text: string, most: number, chance: Chance): string {
  let now = text;
  for (let round = 0; round < 80 && now.length > most; round++) {
    const all = parseText(createSource("main.blueprint", now)).value.statements.flatMap(within);
    if (all.length === 0) return now;
    const chosen = Array.from({ length: Math.ceil(all.length / 6) }, () => chance.pick(all));
    now = without(now, distinct(chosen));
  }
  return now;
}

function faultsOf(document: Document, others: ReadonlyMap<string, Document>): readonly Diagnostic[] {
  const { diagnostics } = resolve(new Map([...others, ["main.blueprint", document]]));
  const missing = document.statements.filter(({ word, parts }) => {
    const path = parts.get("path")?.[0];
    return word.word === "use" && !(path?.kind === "string" && others.has(path.value.replace("./", "")));
  });
  const own = diagnostics.filter(({ span }) => span.source.path === "main.blueprint");
  return [
    ...own,
    ...missing.map(({ span }) => ({ rule: "use/missing", severity: "error", span, message: "" }) as const),
  ];
}

function innermost(statements: readonly Statement[], finding: Diagnostic): Statement | undefined {
  const { start } = finding.span;
  const outer = statements.find(({ span }) => span.start <= start && start <= span.end);
  return outer && (innermost(outer.items, finding) ?? outer);
}

/** All statements but the blueprint itself. */
function within(statement: Statement): readonly Statement[] {
  const inner = statement.items.flatMap(within);
  return statement.word.word === "blueprint" ? inner : [statement, ...inner];
}

/** Those that lie in no other one. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  const sorted = [...new Set(statements)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function without(text: string, statements: readonly Statement[]): string {
  return statements.reduceRight((now, { span }) => now.slice(0, span.start) + now.slice(span.end), text);
}
