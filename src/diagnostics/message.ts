import type { Span } from "../text/source.js";
import type { Diagnostic, Fix, Related } from "./diagnostic.js";

/** What a message says: the sentence, and what to write instead. */
export interface Wording {
  readonly message: string;
  readonly help?: string;
}

/** Makes the finding of a message at a place. A missing or extra argument doesn't compile. */
export type Message<Arguments> = (
  span: Span,
  words: Arguments,
  rest?: { readonly related?: readonly Related[]; readonly fix?: Fix },
) => Diagnostic;

/** An entry of the catalogue of language errors, all of which are of severity `error`. */
export function message<Arguments>(rule: string, say: (words: Arguments) => Wording): Message<Arguments> {
  return (span, words, rest = {}) => {
    const { message, help } = say(words);
    return { rule, severity: "error", span, message, help, related: rest.related, fix: rest.fix };
  };
}
