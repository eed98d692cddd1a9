import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Limits } from "../diagnostics/limits.js";
import { notUtf8, unreadable } from "../diagnostics/messages/files.js";
import { fileSizeLimit, workspaceSizeLimit } from "../diagnostics/messages/limits.js";
import type { Document } from "../syntax/ast.js";
import { formOf } from "../text/form.js";
import { createSource, type Source } from "../text/source.js";
import type { Files, ReadResult } from "./files.js";
import { type Use, usesOf } from "./use.js";

/** A file that was read and parsed, or why it couldn't be. */
export type Volume =
  | {
      readonly kind: "read";
      readonly document: Document;
      readonly uses: readonly Use[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: "refused"; readonly reason: Refusal };

export type Refusal = Exclude<ReadResult, { readonly kind: "text" }> | { readonly kind: "budget" };

/** Reads and parses each file once, in the order in which they are asked for, up to the limits on what one run reads. */
export interface Shelf {
  readonly limits: Limits;
  readonly get: (path: string) => Promise<Volume>;
}

export function createShelf(files: Files, limits: Limits): Shelf {
  const volumes = new Map<string, Volume>();
  let bytes = 0;
  const read = async (path: string): Promise<Volume> => {
    if (bytes > limits["workspace-size"]) return { kind: "refused", reason: { kind: "budget" } };
    const result = await files.read(path);
    if (result.kind !== "text") return { kind: "refused", reason: result };
    if (result.size > limits["file-size"]) return { kind: "refused", reason: { kind: "too-large", size: result.size } };
    bytes += result.size;
    if (bytes > limits["workspace-size"]) return { kind: "refused", reason: { kind: "budget" } };
    const source = createSource(path, result.text);
    const { value: document, diagnostics } = await parse(source, formOf(path, result.text), limits);
    return { kind: "read", document, uses: usesOf(document), diagnostics };
  };
  return {
    limits,
    get: async (path) => {
      const known = volumes.get(path);
      if (known !== undefined) return known;
      const volume = await read(path);
      volumes.set(path, volume);
      return volume;
    },
  };
}

/** Each form's reader is loaded when the first file of that form is met, and what reads all of YAML when plain YAML isn't enough. */
export async function parse(
  source: Source,
  form: Document["form"],
  { depth }: Pick<Limits, "depth">,
): Promise<Outcome<Document>> {
  if (form === "yaml") {
    const plain = (await import("../yaml/plain/parse.js")).parsePlain(source, depth);
    return plain ?? (await import("../yaml/read.js")).parseAny(source, depth);
  }
  return (await import("../syntax/parse.js")).parseText(source, depth);
}

/** The finding of a file that was named itself, not used by another: it has nowhere to stand but in that file. */
export function refusalOf(path: string, reason: Refusal, limits: Limits): Diagnostic {
  const source = createSource(path, reason.kind === "not-utf8" ? reason.before : "");
  const span = { source, start: source.text.length, end: source.text.length };
  switch (reason.kind) {
    case "not-utf8":
      return notUtf8(span, reason);
    case "too-large":
      return fileSizeLimit(span, { path, size: reason.size, limit: limits["file-size"] });
    case "budget":
      return workspaceSizeLimit(span, { limit: limits["workspace-size"] });
    case "missing":
      return unreadable(span, { because: "isn't there" });
    case "outside":
      return unreadable(span, { because: "lies outside the workspace" });
    case "unreadable":
      return unreadable(span, reason);
  }
}
