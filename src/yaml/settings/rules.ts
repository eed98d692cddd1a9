import { badRuleSetting, noOptions, ruleOfLanguage, ruleUnknown } from "../../diagnostics/messages/settings.js";
import { nearest } from "../../diagnostics/nearest.js";
import { excerpt } from "../../syntax/expect.js";
import type { Report } from "../scalars.js";
import type { Mapping, Pair, Scalar, Tree } from "../tree.js";
import type { Known } from "./settings.js";

/**
 * The settings of rules spelled out: `error` and `[error, { steps: 60 }]` become a mapping of the level and the options, which
 * is what their place describes. A name that is no rule's is told and left out.
 */
export function spelledRules(tree: Tree, known: Known, report: Report): Tree {
  if (tree.kind !== "mapping") return tree;
  const rules = new Map(known.rules.map((rule) => [rule.id, rule]));
  const entries = new Map<string, Pair>();
  for (const [id, { key, value }] of tree.entries) {
    const rule = rules.get(id);
    if (rule === undefined) {
      report(
        known.languageErrors.has(id)
          ? ruleOfLanguage(key.span, { rule: id })
          : ruleUnknown(key.span, { rule: excerpt(id), near: nearest(id, rules.keys()) }),
      );
      continue;
    }
    const options = rule.options?.map(({ name }) => name) ?? [];
    const spelled = spelledOut(value, id, options, report);
    entries.set(id, { key, value: spelled ?? { kind: "broken", span: value.span } });
  }
  return { ...tree, entries };
}

function spelledOut(tree: Tree, rule: string, options: readonly string[], report: Report): Tree | undefined {
  if (tree.kind === "scalar" && !tree.nothing) return pairOf(tree, undefined);
  if (tree.kind === "broken") return tree;
  const [level, given, ...rest] = tree.kind === "list" ? tree.items : [];
  const isForm = level?.kind === "scalar" && !level.nothing && (given === undefined || given.kind === "mapping");
  if (!isForm || rest.length > 0) {
    report(badRuleSetting(tree.span, { rule, options }));
    return undefined;
  }
  if (given !== undefined && options.length === 0) {
    report(noOptions(given.span, { rule }));
    return undefined;
  }
  return pairOf(level, given?.kind === "mapping" ? given : undefined);
}

function pairOf(level: Scalar, options: Mapping | undefined): Mapping {
  const key = (text: string): Scalar => ({ kind: "scalar", text, style: "plain", nothing: false, span: level.span });
  const entries = new Map<string, Pair>([["level", { key: key("level"), value: level }]]);
  if (options !== undefined) entries.set("options", { key: key("options"), value: options });
  return { kind: "mapping", entries, span: level.span, damaged: false };
}
