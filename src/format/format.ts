import type { Document } from "../syntax/ast.js";

/** The canonical layout of a document in its own form. It must have been read without an error. */
export async function format(document: Document): Promise<string> {
  if (document.form === "text") return (await import("./text/print.js")).printText(document);
  return (await import("../yaml/write/format.js")).formatYaml(document.source);
}

/** A document in one of the forms, canonical, whichever it was read from. */
export async function convert(document: Document, to: Document["form"]): Promise<string> {
  if (document.form === to) return format(document);
  if (to === "text") return (await import("./text/print.js")).printText(document);
  return (await import("../yaml/write/write.js")).writeYaml(document);
}
