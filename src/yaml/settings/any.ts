import type { Outcome } from "../../diagnostics/diagnostic.js";
import { usualLimits } from "../../diagnostics/limits.js";
import { wrongNode } from "../../diagnostics/messages/yaml.js";
import type { Source } from "../../text/source.js";
import { shapeCheck } from "../check.js";
import { type Desk, findingsList } from "../desk.js";
import { lexemesOf, treeOf } from "../file-tree.js";
import { foundIn } from "../say.js";
import type { Tree } from "../tree.js";
import { settingsIn } from "./read.js";
import { type Known, noSettings, type Settings } from "./settings.js";

/** Reads a settings file. Where it has findings its settings are no more than what could be read: nothing should go by them. */
export function readSettings(source: Source, known: Known): Outcome<Settings> {
  const findings = findingsList();
  const desk: Desk = { source, report: findings.report, lose: () => undefined };
  const { text, lexemes } = lexemesOf(desk);
  const tree = treeOf(desk, text, lexemes, usualLimits.depth)?.tree;
  const value = tree === undefined ? noSettings : settingsOf(tree, known, desk);
  return { value, diagnostics: findings.sorted() };
}

function settingsOf(tree: Tree, known: Known, { report }: Desk): Settings {
  if (tree.kind === "broken" || (tree.kind === "scalar" && tree.nothing)) return noSettings;
  if (tree.kind !== "mapping") {
    report(wrongNode(tree.span, { found: foundIn(tree), expected: "a mapping, such as `preset: strict`," }));
    return noSettings;
  }
  const checkShape = shapeCheck();
  const check = (long: Tree, place: Parameters<typeof checkShape>[1]): boolean => {
    checkShape(long, place, report);
    return true;
  };
  return settingsIn(tree, known, { report }, check) ?? noSettings;
}
