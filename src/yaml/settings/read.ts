import { canonical } from "../canonical.js";
import type { Desk } from "../desk.js";
import type { MappingPlace, Place } from "../place.js";
import { isOff, valueFrom } from "../scalars.js";
import type { Mapping, Scalar, Tree } from "../tree.js";
import { customRules } from "./custom.js";
import { localeIn } from "./locale.js";
import { entriesIn, listIn } from "./members.js";
import { checkPath, namedFile } from "./paths.js";
import { settingsPlace } from "./places.js";
import { spelledRules } from "./rules.js";
import { type Known, type Level, noSettings, type Preset, type RuleSetting, type Settings } from "./settings.js";
import { checkThemeName, ownThemes } from "./themes.js";

/** Tells whether what is in a tree may be taken from it. */
export type Check = (tree: Tree, place: Place) => boolean;

/** The settings in a mapping in whatever form; nothing where the check of its long form says so. */
export function settingsIn(
  tree: Mapping,
  known: Known,
  { report }: Pick<Desk, "report">,
  check: Check,
): Settings | undefined {
  const own = tree.entries.get("custom-rules")?.value;
  const ownIds = own?.kind === "mapping" ? [...own.entries.keys()] : [];
  const all = { ...known, rules: [...known.rules, ...ownIds.map((id) => ({ id, finds: "A rule of your own." }))] };
  const place = settingsPlace(all);
  const long = canonical(withRulesSpelled(tree, all, report), place, report);
  if (!check(long, place)) return undefined;
  if (long.kind !== "mapping") return noSettings;
  const read = reader(report);
  const out = read.word(long, "out", place);
  if (out !== undefined) checkPath(out, report);
  const theme = read.word(long, "theme", place);
  const themes = ownThemes(long.entries.get("themes")?.value, known, report);
  if (theme !== undefined) checkThemeName(theme, [...known.themes, ...themes.map(({ name }) => name)], report);
  const sourceUrl = read.word(long, "source-url", place);
  const locale = localeIn(long.entries.get("locale")?.value, report);
  const jobs = read.word(long, "jobs", place);
  const [formats, views] = [read.words(long, "formats", place), read.words(long, "views", place)];
  return {
    include: read.globs(long, "include"),
    exclude: read.globs(long, "exclude"),
    ...(out === undefined ? {} : { out: out.text }),
    ...(formats === undefined ? {} : { formats }),
    ...(views === undefined ? {} : { views }),
    ...(theme === undefined ? {} : { theme: theme.text }),
    themes,
    fonts: listIn(long, "fonts").flatMap((item) => namedFile(item, report) ?? []),
    installedFonts: read.flag(long, "installed-fonts", place),
    ...(sourceUrl === undefined ? {} : { sourceUrl: sourceUrl.text }),
    ...(locale === undefined ? {} : { locale }),
    ...(jobs === undefined ? {} : { jobs: Number(jobs.text) }),
    preset: (read.word(long, "preset", place)?.text ?? noSettings.preset) as Preset,
    customRules: customRules(long.entries.get("custom-rules")?.value, known, report),
    rules: read.rules(long, place),
    overrides: listIn(long, "overrides").flatMap((override) => {
      const at = elementOf(place, "overrides");
      if (override.kind !== "mapping" || at?.kind !== "mapping") return [];
      return { files: read.globs(override, "files"), rules: read.rules(override, at) };
    }),
  };
}

/** With the settings of rules spelled out, at the top and in each override. */
function withRulesSpelled(tree: Mapping, known: Known, report: Desk["report"]): Mapping {
  const spelled = (mapping: Mapping): Mapping =>
    changed(mapping, "rules", (value) => spelledRules(value, known, report));
  return changed(spelled(tree), "overrides", (value) => {
    if (value.kind === "mapping") return spelled(value);
    if (value.kind !== "list") return value;
    return { ...value, items: value.items.map((item) => (item.kind === "mapping" ? spelled(item) : item)) };
  });
}

function changed(tree: Mapping, name: string, change: (value: Tree) => Tree): Mapping {
  const pair = tree.entries.get(name);
  if (pair === undefined) return tree;
  return { ...tree, entries: new Map(tree.entries).set(name, { key: pair.key, value: change(pair.value) }) };
}

/** Reads what has the shape of its place; what hasn't has had its finding. */
function reader(report: Desk["report"]) {
  /** A scalar that fits, or nothing and a finding. */
  const fitting = (tree: Tree | undefined, place: Place | undefined): Scalar | undefined => {
    if (tree?.kind !== "scalar" || tree.nothing || place?.kind !== "scalar") return undefined;
    return valueFrom(tree, place.shape, report) === undefined ? undefined : tree;
  };
  return {
    word: (tree: Mapping, key: string, place: MappingPlace) =>
      fitting(tree.entries.get(key)?.value, place.entries.get(key)?.place),
    flag: (tree: Mapping, key: string, place: MappingPlace): boolean => {
      const [value, at] = [tree.entries.get(key)?.value, place.entries.get(key)?.place];
      if (value?.kind === "scalar" && at?.kind === "scalar" && isOff(value, at.shape)) return false;
      return fitting(value, at) !== undefined;
    },
    words: (tree: Mapping, key: string, place: MappingPlace): readonly string[] | undefined => {
      if (!tree.entries.has(key)) return undefined;
      return listIn(tree, key).flatMap((item) => fitting(item, elementOf(place, key))?.text ?? []);
    },
    globs: (tree: Mapping, key: string): readonly string[] =>
      listIn(tree, key).flatMap((item) => {
        if (item.kind !== "scalar" || item.nothing) return [];
        checkPath(item, report);
        return item.text;
      }),
    rules: (tree: Mapping, place: MappingPlace): ReadonlyMap<string, RuleSetting> => {
      const at = place.entries.get("rules")?.place;
      const settings = new Map<string, RuleSetting>();
      if (at?.kind !== "mapping") return settings;
      for (const [id, pair] of entriesIn(tree, "rules")) {
        const rule = at.entries.get(id)?.place;
        if (pair.value.kind !== "mapping" || rule?.kind !== "mapping") continue;
        const level = fitting(pair.value.entries.get("level")?.value, rule.entries.get("level")?.place);
        const numbers = rule.entries.get("options")?.place;
        const options = new Map<string, number>();
        for (const [name, { value }] of entriesIn(pair.value, "options")) {
          const number = fitting(value, numbers?.kind === "mapping" ? numbers.entries.get(name)?.place : undefined);
          if (number !== undefined) options.set(name, Number(number.text));
        }
        if (level !== undefined) settings.set(id, { level: level.text as Level, options });
      }
      return settings;
    },
  };
}

function elementOf(place: MappingPlace, key: string): Place | undefined {
  const at = place.entries.get(key)?.place;
  return at?.kind === "list" ? at.of : undefined;
}
