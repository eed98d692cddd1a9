import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.js";
import type { Rule } from "../../rules/rule.js";
import type { Level, Preset, Settings } from "../../yaml/settings/settings.js";
import { matchesGlob } from "./glob.js";

type Leveled = Pick<Rule, "id" | "severity" | "minimal">;

const stricter: Readonly<Record<Severity, Severity>> = { error: "error", warning: "error", info: "warning" };

/** How much a rule counts in a preset. */
export function presetLevel({ severity, minimal }: Leveled, preset: Preset): Level {
  if (preset === "strict") return stricter[severity];
  return preset === "minimal" && !minimal ? "off" : severity;
}

/** How much a rule counts in a file. */
function levelAt(rule: Leveled, path: string, settings: Settings): Level {
  const set = overridesAt(path, settings).findLast(({ rules }) => rules.has(rule.id)) ?? settings;
  return set.rules.get(rule.id)?.level ?? presetLevel(rule, settings.preset);
}

function overridesAt(path: string, { overrides }: Settings): Settings["overrides"] {
  return overrides.filter(({ files }) => files.some((glob) => matchesGlob(path, glob)));
}

/** The rules that may find something in a blueprint or in what it uses, with the values that the blueprint's file has for their options. */
export function rulesFor(path: string, rules: readonly Rule[], settings: Settings): readonly Rule[] {
  const here = [settings, ...overridesAt(path, settings)];
  return rules.flatMap((rule) => {
    const usual = settings.rules.get(rule.id)?.level ?? presetLevel(rule, settings.preset);
    const others = settings.overrides.flatMap((each) => each.rules.get(rule.id)?.level ?? []);
    if ([usual, ...others].every((level) => level === "off")) return [];
    if (rule.options === undefined) return [rule];
    const options = rule.options.map((option) => {
      const values = here.flatMap((each) => each.rules.get(rule.id)?.options.get(option.name) ?? []);
      return { ...option, value: values.at(-1) ?? option.value };
    });
    return [{ ...rule, options }];
  });
}

/** A rule's findings with the level that the rule has in their files; without those in files where it is off. */
export function leveled(
  findings: readonly Diagnostic[],
  rules: readonly Leveled[],
  settings: Settings,
): readonly Diagnostic[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const known = new Map<string, Level>();
  return findings.flatMap((finding) => {
    const rule = byId.get(finding.rule);
    if (rule === undefined) return [finding];
    const { path } = finding.span.source;
    const key = `${rule.id}\0${path}`;
    const level = known.get(key) ?? levelAt(rule, path, settings);
    known.set(key, level);
    return level === "off" ? [] : [{ ...finding, severity: level }];
  });
}
