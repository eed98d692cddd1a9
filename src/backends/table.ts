import type { Model } from "../model/blueprint.js";
import type { Scene } from "../scene/scene.js";

export type Format = "svg" | "md" | "json";

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
      readonly reads: "model";
      readonly load: () => Promise<(model: Model) => string>;
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
    doc: "one report with everything a reviewer wants to read",
    reads: "model",
    load: async () => (await import("./markdown/report.js")).printReport,
  },
  {
    name: "json",
    extension: "json",
    mediaType: "application/json",
    doc: "the whole model, with its JSON Schema",
    reads: "model",
    load: async () => (await import("./json/print.js")).printModel,
  },
];
