import { beginningOf } from "../text/boundary.js";
import type { Span } from "../text/source.js";
import type { Diagnostic, Fix, Related } from "./diagnostic.js";
import { type Spelled, saidAt } from "./spelled.js";

/** What a message says: the sentence, and what to write instead. */
export interface Wording {
  readonly message: Spelled | string;
  readonly help?: Spelled | string;
  /** What takes the place of what was written there, where the mend is certain: `check --fix` writes it without asking. */
  readonly instead?: (written: string) => string | undefined;
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
    const { message, help, instead } = say(words);
    const fix = rest.fix ?? (instead && replacement(span, instead));
    return {
      rule,
      severity: "error",
      span,
      message: shortened(saidAt(span, message)),
      help: help === undefined ? undefined : shortened(saidAt(span, help)),
      related: rest.related,
      fix,
    };
  };
}

/** The longest name that a message tells whole, in UTF-16 code units. */
const longestName = 120;

/** A message whose names are short enough to be read, however long they were written. */
function shortened(text: string): string {
  if (text.length <= longestName) return text;
  return text.replace(/`[^`]{121,}`/g, (name) => `${beginningOf(name, longestName)}…\``);
}

function replacement(span: Span, instead: (written: string) => string | undefined): Fix | undefined {
  const written = span.source.text.slice(span.start, span.end);
  const text = instead(written);
  return text === undefined || text === written ? undefined : { edits: [{ span, text }] };
}
