import type { Document, Statement } from "../../syntax/ast.js";
import { file } from "../../syntax/keywords/blueprint.js";

const shared = new Set(file);

/** A document of YAML with what stands before its blueprint outside of it, where it may. */
export function hoisted(document: Document): Document {
  const blueprint = document.statements.find(({ word }) => word.form === "declaration" && !word.many);
  if (document.form === "text" || blueprint === undefined) return document;
  const isBefore = ({ word, span }: Statement): boolean => shared.has(word) && span.start < blueprint.head.start;
  const before = blueprint.items.filter(isBefore);
  if (before.length === 0) return document;
  const rest = { ...blueprint, items: blueprint.items.filter((item) => !isBefore(item)) };
  const statements = document.statements.flatMap((each) => (each === blueprint ? [...before, rest] : [each]));
  return { ...document, statements };
}
