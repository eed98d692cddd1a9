import type { Outcome } from "../../diagnostics/diagnostic.js";
import { usualLimits } from "../../diagnostics/limits.js";
import type { Source } from "../../text/source.js";
import { findingsList } from "../desk.js";
import { fits } from "../fits.js";
import { readPlain } from "../plain/read.js";
import { settingsIn } from "./read.js";
import type { Known, Settings } from "./settings.js";

/** Reads a settings file of plain YAML whose shape is right, and gives up any other. */
export function readPlainSettings(source: Source, known: Known): Outcome<Settings> | undefined {
  const file = readPlain(source, usualLimits.depth);
  if (file === undefined) return undefined;
  const findings = findingsList();
  const value = settingsIn(file.tree, known, findings, fits);
  return value && { value, diagnostics: findings.sorted() };
}
