import { type Form, formOf } from "../text/form.js";
import type { Span } from "../text/source.js";

/** What is said differently to who writes text and to who writes YAML: code, and what its place is called there. */
export type Spelled = Readonly<Record<Form, string>>;

/** Words that differ between the forms. */
export function spelled(text: string, yaml: string): Spelled {
  return { text, yaml };
}

/** Code, marked as such, as each form spells it. */
export function code(text: string, yaml: string): Spelled {
  return { text: `\`${text}\``, yaml: `\`${yaml}\`` };
}

/** A sentence of words that are the same in both forms and of parts that aren't: `` phrase`Write ${owner}.` ``. */
export function phrase(words: TemplateStringsArray, ...parts: readonly (Spelled | string)[]): Spelled {
  return { text: assembled(words, parts, "text"), yaml: assembled(words, parts, "yaml") };
}

function assembled(words: TemplateStringsArray, parts: readonly (Spelled | string)[], form: Form): string {
  let said = words[0] ?? "";
  for (const [at, part] of parts.entries()) said += inForm(part, form) + words[at + 1]!;
  return said;
}

function inForm(said: Spelled | string, form: Form): string {
  return typeof said === "string" ? said : said[form];
}

/** What is said to who writes the file of a place. */
export function saidAt({ source }: Span, said: Spelled | string): string {
  return typeof said === "string" ? said : said[formOf(source.path, source.text)];
}
