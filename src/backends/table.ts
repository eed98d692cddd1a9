import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/blueprint.js";
import type { FontSet } from "../scene/faces/font-face.js";
import type { Scene } from "../scene/scene.js";
import type { LocaleName } from "../values/locales.js";
import { spellingOf } from "../values/spelling.js";
import { linkedFindings } from "./markdown/finding.js";
import type { BrandTheme } from "./svg/brand/theme.js";

export type Format = "svg" | "png" | "md" | "json" | "html";

/** How pictures are to look; what a kind of output has no use for, it leaves alone. */
export interface Style {
  /** The name of one of our themes, or a theme of a team's own; without it the usual one, and a page is as its reader's system. */
  readonly theme?: string | BrandTheme;
  /** Pixels for each px of a drawing, where it is printed in pixels. */
  readonly scale: number;
  /** Paths of the font files that pixels are drawn with. */
  readonly fonts: readonly string[];
  /** The fonts that drawings are set in beside ours, measured from those files. */
  readonly faces?: FontSet;
  /** Where a line of the source is shown on the web, with places for `{file}` and `{line}`. */
  readonly sourceUrl?: string;
  /** Whose numbers and days reports have: those of the language where nothing is said. */
  readonly locale?: LocaleName;
}

/** One blueprint, for a backend that prints more than a drawing. */
export interface Job {
  readonly model: Model;
  /** In its file and in what that uses. */
  readonly findings: readonly Diagnostic[];
  /** The file name of its drawing, where one is written beside this output. */
  readonly picture?: string;
  /** Where a line of the source is shown on the web, with places for `{file}` and `{line}`. */
  readonly sourceUrl?: string;
  /** Whose numbers and days reports have. */
  readonly locale?: LocaleName;
}

/** A kind of output. Its code is loaded when the first of its kind is asked for. */
export type Backend = {
  readonly name: Format;
  readonly extension: string;
  readonly mediaType: string;
  /** For help and docs. */
  readonly doc: string;
  /** Written where nobody says which. */
  readonly usual: boolean;
} & (
  | {
      /** One file for each view: `ID.blueprint.svg`. */
      readonly reads: "scene";
      readonly load: () => Promise<(scene: Scene, style: Style) => string | Uint8Array>;
    }
  | {
      /** One file for each blueprint: `ID.md`. */
      readonly reads: "job";
      readonly load: () => Promise<(job: Job) => string>;
    }
  | {
      /** One file for each blueprint, with its drawings in it: `ID.html`. */
      readonly reads: "all";
      readonly load: () => Promise<(job: Job, drawings: readonly Drawing[], style: Style) => string>;
    }
);

/** A view of a blueprint, drawn. */
export interface Drawing {
  readonly view: string;
  readonly scene: Scene;
}

/** Every kind of output, in the order in which they are written. */
export const backends: readonly Backend[] = [
  {
    name: "svg",
    extension: "svg",
    mediaType: "image/svg+xml",
    doc: "the drawings",
    usual: true,
    reads: "scene",
    load: async () => {
      const [{ printSvg }, { themeOf }] = await Promise.all([import("./svg/print.js"), import("./svg/theme-of.js")]);
      return (scene, { theme }) => printSvg(scene, themeOf(theme));
    },
  },
  {
    name: "png",
    extension: "png",
    mediaType: "image/png",
    doc: "the drawings in pixels",
    usual: false,
    reads: "scene",
    load: async () => {
      const [{ printPng }, { themeOf }] = await Promise.all([import("./png/print.js"), import("./svg/theme-of.js")]);
      return (scene, { theme, ...style }) => printPng(scene, themeOf(theme), style);
    },
  },
  {
    name: "md",
    extension: "md",
    mediaType: "text/markdown",
    doc: "a report with everything a reviewer wants to read",
    usual: true,
    reads: "job",
    load: async () => {
      const { printReport } = await import("./markdown/report.js");
      return ({ findings, sourceUrl, locale, ...job }) =>
        printReport({ ...job, findings: linkedFindings(findings, sourceUrl), spelling: spellingOf(locale) });
    },
  },
  {
    name: "json",
    extension: "json",
    mediaType: "application/json",
    doc: "the whole model",
    usual: true,
    reads: "job",
    load: async () => {
      const { printModel } = await import("./json/print.js");
      return ({ model }) => printModel(model);
    },
  },
  {
    name: "html",
    extension: "html",
    mediaType: "text/html",
    doc: "one page to explore: drawings, details, findings and the report",
    usual: false,
    reads: "all",
    load: async () => {
      const [
        { printPage },
        { pageFindings },
        { pageSources },
        { printSvg },
        { lookOnPage },
        { printReport },
        { printModel },
      ] = await Promise.all([
        import("./html/page.js"),
        import("./html/finding.js"),
        import("./html/sources.js"),
        import("./svg/print.js"),
        import("./svg/page-paints.js"),
        import("./markdown/report.js"),
        import("./json/print.js"),
      ]);
      return ({ model, findings, sourceUrl, locale }, drawings, style) => {
        const { theme, ...ground } = lookOnPage(style.theme);
        return printPage({
          model,
          json: printModel(model),
          report: printReport({
            model,
            findings: linkedFindings(findings, sourceUrl),
            spelling: spellingOf(locale),
          }),
          pictures: drawings.map(({ view, scene }) => ({ view, svg: printSvg(scene, theme) })),
          ...ground,
          findings: pageFindings(model, findings, sourceUrl),
          sources: pageSources(model, sourceUrl),
        });
      };
    },
  },
];
