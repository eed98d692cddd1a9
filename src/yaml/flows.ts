import type { Lexeme } from "./scan.js";

/** A `{ … }` or `[ … ]` of the source. */
export interface Flow {
  readonly bracket: "{" | "[";
  readonly start: number;
  /** Behind its bracket, or where it was given up. */
  readonly end: number;
  readonly isClosed: boolean;
  /** The flow around all flows around it; itself where there is none. */
  readonly outermost: () => Flow;
}

/** Pairs the brackets of a source; in the order in which they open. */
export function flowsOf(lexemes: readonly Lexeme[]): readonly Flow[] {
  const flows: Draft[] = [];
  const open: Draft[] = [];
  const close = (end: number, bracket?: "{" | "["): void => {
    const flow = open.pop();
    if (flow === undefined) return;
    flow.end = end;
    flow.isClosed = flow.bracket === bracket;
  };
  let lastWord = 0;
  for (const { type, text, start, end } of lexemes) {
    if (type === "flow-map-start" || type === "flow-seq-start") {
      const outer = open[0];
      const flow: Draft = {
        bracket: text === "{" ? "{" : "[",
        start,
        end,
        isClosed: false,
        outermost: () => outer ?? flow,
      };
      flows.push(flow);
      open.push(flow);
    } else if (type === "flow-map-end") close(end, "{");
    else if (type === "flow-seq-end") close(end, "[");
    else if (type === "flow-error-end") while (open.length > 0) close(lastWord);
    if (type !== "space" && type !== "newline") lastWord = end;
  }
  while (open.length > 0) close(lastWord);
  return flows;
}

type Draft = { -readonly [Key in keyof Flow]: Flow[Key] };
