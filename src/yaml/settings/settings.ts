import type { Severity } from "../../diagnostics/diagnostic.js";
import type { Comparison } from "../../values/quantity.js";

/** How much a rule counts: `off` takes it out. */
export type Level = Severity | "off";

/** Which levels the rules have that the settings don't name. */
export const presets = ["recommended", "strict", "minimal"] as const;
export type Preset = (typeof presets)[number];

export interface RuleSetting {
  readonly level: Level;
  /** Those of the rule's options that were given another value. */
  readonly options: ReadonlyMap<string, number>;
}

/** What must hold of an element; `key` is the model's. */
export interface SettingCondition {
  readonly written: string;
  readonly key: string;
  readonly asks:
    | { readonly is: "there" | "not there" }
    | { readonly is: "equal" | "not equal"; readonly word: string }
    | { readonly is: "compared"; readonly to: Comparison };
}

/** A team's own standard: what every element of a kind must have. */
export interface CustomRuleSetting {
  readonly id: string;
  readonly for: string;
  readonly where: readonly SettingCondition[];
  readonly require: readonly SettingCondition[];
  readonly message: string;
  readonly severity: Severity;
}

/** What was set for a workspace, in `sightline.config.yaml`. */
export interface Settings {
  /** Which of the workspace's blueprints are meant where none is named: globs from the root. All where there is none. */
  readonly include: readonly string[];
  /** Those of them that aren't. */
  readonly exclude: readonly string[];
  /** The folder that outputs are written into, from the root. */
  readonly out?: string;
  readonly formats?: readonly string[];
  readonly views?: readonly string[];
  /** Of the pictures, by its name. */
  readonly theme?: string;
  readonly preset: Preset;
  readonly customRules: readonly CustomRuleSetting[];
  /** By rule. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** For the files that one of the globs fits; of several, the last one counts. */
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: ReadonlyMap<string, RuleSetting>;
  }[];
}

/** Where nothing was set. */
export const noSettings: Settings = {
  include: [],
  exclude: [],
  preset: "recommended",
  customRules: [],
  rules: new Map(),
  overrides: [],
};

/** What settings may name. */
export interface Known {
  readonly rules: readonly {
    readonly id: string;
    readonly finds: string;
    readonly options?: readonly { readonly name: string; readonly value: number; readonly doc: string }[];
  }[];
  /** Errors of the language, which can't be set. */
  readonly languageErrors: { readonly has: (id: string) => boolean };
  readonly formats: readonly string[];
  readonly views: readonly string[];
  readonly themes: readonly string[];
}
