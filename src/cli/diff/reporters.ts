import type { DiffReport } from "./report.js";

/** A way to say what changed. Its code is loaded when it is asked for. */
export interface DiffReporter {
  readonly name: string;
  /** For help and docs. */
  readonly doc: string;
  readonly load: () => Promise<(report: DiffReport) => string | Promise<string>>;
}

/** Every way to say what changed, in the order in which help lists them; the first is the usual one. */
export const diffReporters: readonly DiffReporter[] = [
  {
    name: "pretty",
    doc: "for a person, by blueprint",
    load: async () => (await import("./reporters/pretty.js")).reportPretty,
  },
  {
    name: "json",
    doc: "for programs",
    load: async () => (await import("./reporters/json.js")).reportJson,
  },
];
