import type { Severity } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../text/source.js";
import type { LocaleName } from "../../values/locales.js";
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

/** A file that was named, from the workspace's root, and where. */
export interface NamedFile {
  readonly path: string;
  readonly at: Span;
}

/** A theme of a team's own: some colours and a font over one of ours. */
export interface ThemeSetting {
  readonly name: string;
  /** The name of one of ours. */
  readonly base: string;
  readonly colours: readonly { readonly name: string; readonly value: string; readonly at: Span }[];
  readonly font?: { readonly regular: NamedFile; readonly semibold: NamedFile };
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
  readonly themes: readonly ThemeSetting[];
  /** Files with fonts for what ours haven't got. */
  readonly fonts: readonly NamedFile[];
  /** Whether the machine's own fonts may be asked too. */
  readonly installedFonts: boolean;
  /** Where a line of a file is shown on the web: `https://…/{file}#L{line}`. */
  readonly sourceUrl?: string;
  /** Whose numbers and days reports have; without it those of the language. */
  readonly locale?: LocaleName;
  /** How many threads may work on many blueprints; without it as many as the machine has cores. */
  readonly jobs?: number;
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
  themes: [],
  fonts: [],
  installedFonts: false,
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
  /** What may be coloured in a theme. */
  readonly colours: readonly { readonly name: string; readonly doc: string }[];
}
