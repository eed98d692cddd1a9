import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../text/source.js";

/** What is wrong within a token: a place in the text, and what to say of it. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly say: (span: Span) => Diagnostic;
}
