import type { Output } from "../../compiler/index.js";
import type { DiffReport } from "./report.js";

/** A text, or pictures: one for each blueprint that has one. */
type Said = string | readonly Output[];

/** A way to say what changed. Its code is loaded when it is asked for. */
export interface DiffReporter {
  readonly name: string;
  /** For help and docs. */
  readonly doc: string;
  readonly load: () => Promise<(report: DiffReport) => Said | Promise<Said>>;
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
  {
    name: "markdown",
    doc: "a comment for a pull request",
    load: async () => (await import("./reporters/markdown.js")).reportMarkdown,
  },
  {
    name: "svg",
    doc: "each blueprint drawn once, what changed marked",
    load: async () => (await import("./reporters/svg.js")).reportSvg,
  },
  {
    name: "png",
    doc: "the same in pixels",
    load: async () => (await import("./reporters/png.js")).reportPng,
  },
  {
    name: "html",
    doc: "one page to explore: the pictures, and every change a way to its place",
    load: async () => (await import("./reporters/html.js")).reportHtml,
  },
];
