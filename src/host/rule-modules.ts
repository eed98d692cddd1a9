import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rule } from "../compiler/index.js";
import { Failure } from "./failure.js";

/**
 * The rules that a JavaScript module exports as `rules`. Running it is trusting it: that is why only the command line names
 * modules, never the settings, which may come with a stranger's change.
 */
export async function loadRules(workingFolder: string, path: string): Promise<readonly Rule[]> {
  const loaded = await importModule(workingFolder, path);
  const rules: unknown = typeof loaded === "object" && loaded !== null && "rules" in loaded ? loaded.rules : undefined;
  if (!Array.isArray(rules)) throw new Failure(`\`${path}\` must export an array \`rules\`.`);
  return rules.map((rule: unknown, i) => {
    if (isRule(rule)) return guarded(rule, path);
    throw new Failure(
      `\`${path}\`: \`rules[${i}]\` is no rule. It must have an \`id\` (family/name), a \`severity\`, \`finds\` and \`check\`.`,
    );
  });
}

async function importModule(workingFolder: string, path: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(resolve(workingFolder, path)).href);
  } catch (error) {
    throw new Failure(`The rules in \`${path}\` can't be loaded: ${messageOf(error)}.`);
  }
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== "object" || value === null) return false;
  const { id, severity, finds, check } = value as Readonly<Record<string, unknown>>;
  const isNamed = typeof id === "string" && /^[a-z\d-]+\/[a-z\d-]+$/.test(id) && typeof finds === "string";
  return isNamed && ["error", "warning", "info"].includes(String(severity)) && typeof check === "function";
}

/** A rule that fails is its author's to mend, not ours. */
function guarded(rule: Rule, path: string): Rule {
  const check: Rule["check"] = (...words) => {
    try {
      rule.check(...words);
    } catch (error) {
      throw new Failure(`The rule \`${rule.id}\` of \`${path}\` failed: ${messageOf(error)}.`);
    }
  };
  return { ...rule, minimal: rule.minimal ?? true, check };
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]!.replace(/\.$/, "");
}
