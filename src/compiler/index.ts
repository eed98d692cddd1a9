/** The public API of Sightline: blueprints in, findings and outputs out. It does no input or output of its own. */

export type { Format } from "../backends/table.js";
export type { Diagnostic, Fix, Related, Severity } from "../diagnostics/diagnostic.js";
export { type LimitName, type Limits, usualLimits } from "../diagnostics/limits.js";
export type { Change, ChangeClass, ElementKind, Json, Way } from "../diff/change.js";
export type { ComparedBlueprint, Comparison } from "../diff/comparison.js";
export { diffModels } from "../diff/diff.js";
export type { Model } from "../model/blueprint.js";
export type { Finding, Prepared, Rule, Subject } from "../rules/rule.js";
export type { FontFace, FontSet } from "../scene/faces/font-face.js";
export type { Position, Source, Span } from "../text/source.js";
export {
  type Level,
  type NamedFile,
  noSettings,
  type Preset,
  type RuleSetting,
  type Settings,
} from "../yaml/settings/settings.js";
export { type Baseline, type BaselineEntry, baselineFile, parseBaseline, printBaseline } from "./baseline/baseline.js";
export { compareSides } from "./compare.js";
export type { ComparedSide } from "./compared-side.js";
export {
  type Blueprint,
  type Check,
  type Checked,
  type Compilation,
  type CompileOptions,
  findingsAlone,
  type RuleFacts,
} from "./compilation.js";
export { compile } from "./compile.js";
export { differenceNames, drawDifferences, renderDifferences } from "./differences.js";
export { decode, type Files, type ReadResult } from "./files.js";
export { applyFixes, type MendedFile } from "./fixes.js";
export { type Output, type OutputOptions, render } from "./outputs.js";
export { parseSettings } from "./settings/parse.js";
export type { View } from "./views.js";
