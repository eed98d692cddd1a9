import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { type Limits, usualLimits } from "../../diagnostics/limits.js";
import { convert, format } from "../../format/format.js";
import { resolve } from "../../resolve/resolve.js";
import type { Document } from "../../syntax/ast.js";
import { createSource } from "../../text/source.js";
import type { Files } from "../files.js";
import { createShelf, parse, type Refusal, refusalOf } from "../shelf.js";
import { commentsOf, essenceOf, outlineOf } from "./outline.js";

/** A file in its canonical layout or another form; or the findings for which it is left alone. */
export type Reformed =
  | { readonly kind: "text"; readonly before: string; readonly text: string }
  | { readonly kind: "broken"; readonly findings: readonly Diagnostic[] }
  | { readonly kind: "refused"; readonly because: Refusal["kind"]; readonly findings: readonly Diagnostic[] };

/** The canonical layout of a file. Throws where it would say something else: that is a defect of ours. */
export async function reformat(files: Files, path: string, limits: Limits = usualLimits): Promise<Reformed> {
  return reform(files, path, limits, async (document) => {
    const text = await format(document);
    const after = await readAgain(path, text, document.form, limits);
    if (after === undefined || outlineOf(after) !== outlineOf(document) || commentsOf(after) !== commentsOf(document)) {
      throw new Error(`\`${path}\` would have lost something in being formatted`);
    }
    return text;
  });
}

/** A file in one of the forms, without `to` in the one that it isn't of. Throws where it would say something else: that is a defect of ours. */
export async function convertFile(
  files: Files,
  path: string,
  form: Document["form"] | undefined,
  limits: Limits = usualLimits,
): Promise<Reformed> {
  return reform(files, path, limits, async (document) => {
    const to = form ?? (document.form === "text" ? "yaml" : "text");
    const text = await convert(document, to);
    const after = await readAgain(path, text, to, limits);
    if (after !== undefined && essenceOf(after) === essenceOf(document) && commentsOf(after) === commentsOf(document)) {
      return text;
    }
    const twice = duplicatesIn(document);
    if (twice.length > 0) return twice;
    throw new Error(`\`${path}\` would have lost something in being converted`);
  });
}

async function reform(
  files: Files,
  path: string,
  limits: Limits,
  write: (document: Document) => Promise<string | readonly Diagnostic[]>,
): Promise<Reformed> {
  const volume = await createShelf(files, limits).get(path);
  if (volume.kind === "refused") {
    return { kind: "refused", because: volume.reason.kind, findings: [refusalOf(path, volume.reason, limits)] };
  }
  const { document, diagnostics } = volume;
  if (diagnostics.length > 0) return { kind: "broken", findings: diagnostics };
  const written = await write(document);
  if (typeof written !== "string") return { kind: "broken", findings: written };
  return { kind: "text", before: document.source.text, text: written };
}

/** In YAML ids are keys, which can't stand twice. */
function duplicatesIn(document: Document): readonly Diagnostic[] {
  const { diagnostics } = resolve(new Map([[document.source.path, document]]));
  return diagnostics.filter(({ rule }) => rule === "name/duplicate");
}

/** What a written text says; nothing where there is anything wrong with it. */
async function readAgain(
  path: string,
  text: string,
  form: Document["form"],
  limits: Limits,
): Promise<Document | undefined> {
  const { value, diagnostics } = await parse(createSource(path, text), form, limits);
  return diagnostics.length > 0 ? undefined : value;
}
