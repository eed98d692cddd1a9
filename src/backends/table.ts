import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/blueprint.js";
import type { Scene } from "../scene/scene.js";
import { reportFinding } from "./markdown/finding.js";

export type Format = "svg" | "md" | "json";

/** One blueprint, for a backend that prints more than a drawing. */
export interface Job {
  readonly model: Model;
  /** In its file and in what that uses. */
  readonly findings: readonly Diagnostic[];
  /** The file name of its drawing, where one is written beside this output. */
  readonly picture?: string;
}

/** A kind of output. Its code is loaded when the first of its kind is asked for. */
export type Backend = {
  readonly name: Format;
  readonly extension: string;
  readonly mediaType: string;
  /** For help and docs. */
  readonly doc: string;
} & (
  | {
      /** One file for each view: `ID.blueprint.svg`. */
      readonly reads: "scene";
      readonly load: () => Promise<(scene: Scene) => string>;
    }
  | {
      /** One file for each blueprint: `ID.md`. */
      readonly reads: "job";
      readonly load: () => Promise<(job: Job) => string>;
    }
);

/** Every kind of output, in the order in which they are written. */
export const backends: readonly Backend[] = [
  {
    name: "svg",
    extension: "svg",
    mediaType: "image/svg+xml",
    doc: "the drawings",
    reads: "scene",
    load: async () => (await import("./svg/print.js")).printSvg,
  },
  {
    name: "md",
    extension: "md",
    mediaType: "text/markdown",
    doc: "a report with everything a reviewer wants to read",
    reads: "job",
    load: async () => {
      const { printReport } = await import("./markdown/report.js");
      return ({ findings, ...job }) => printReport({ ...job, findings: findings.map(reportFinding) });
    },
  },
  {
    name: "json",
    extension: "json",
    mediaType: "application/json",
    doc: "the whole model",
    reads: "job",
    load: async () => {
      const { printModel } = await import("./json/print.js");
      return ({ model }) => printModel(model);
    },
  },
];
