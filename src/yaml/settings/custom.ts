import type { Severity } from "../../diagnostics/diagnostic.js";
import { itemUnknown } from "../../diagnostics/messages/items.js";
import { badCondition, badRuleId, ruleTaken } from "../../diagnostics/messages/settings.js";
import { valueWord } from "../../diagnostics/messages/values.js";
import { nearest } from "../../diagnostics/nearest.js";
import { excerpt, withArticle } from "../../syntax/expect.js";
import type { Shape } from "../../syntax/shape.js";
import { readComparison } from "../../values/read.js";
import { type Report, valueFrom } from "../scalars.js";
import type { Mapping, Scalar, Tree } from "../tree.js";
import { listIn, scalarIn } from "./members.js";
import { kindOf, severities } from "./places.js";
import type { CustomRuleSetting, Known, SettingCondition } from "./settings.js";
import { type Kinds, type KnownKey, kinds } from "./vocabulary.js";

/** The team's own rules in a settings file, those that can be followed; what can't has its finding. */
export function customRules(tree: Tree | undefined, known: Known, report: Report): readonly CustomRuleSetting[] {
  if (tree?.kind !== "mapping") return [];
  const all = kinds();
  return [...tree.entries].flatMap(([id, { key, value }]) => {
    if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*\/[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id)) {
      report(badRuleId(key.span, { id: excerpt(id) }));
    } else if (known.languageErrors.has(id) || known.rules.some((rule) => rule.id === id)) {
      report(ruleTaken(key.span, { id }));
    }
    return value.kind === "mapping" ? (customRule(id, value, all, report) ?? []) : [];
  });
}

function customRule(id: string, tree: Mapping, all: Kinds, report: Report): CustomRuleSetting | undefined {
  const message = scalarIn(tree, "message");
  const kind = fitting(scalarIn(tree, "for"), kindOf(all), report);
  const severity = fitting(scalarIn(tree, "severity"), severities, report);
  const keys = all.get(kind?.text ?? "");
  if (kind === undefined || message === undefined || keys === undefined) return undefined;
  const conditions = (name: string): readonly SettingCondition[] =>
    listIn(tree, name).flatMap((item) =>
      item.kind === "scalar" && !item.nothing ? (condition(item, kind.text, keys, report) ?? []) : [],
    );
  return {
    id,
    for: kind.text,
    where: conditions("where"),
    require: conditions("require"),
    message: message.text,
    severity: (severity?.text ?? "warning") as Severity,
  };
}

function fitting(scalar: Scalar | undefined, shape: Shape, report: Report): Scalar | undefined {
  return scalar === undefined || valueFrom(scalar, shape, report) === undefined ? undefined : scalar;
}

/** `measured-by`, `not waits`, `status = retiring`, `kind != csat`, `severity >= 4` */
const form = /^(?:(not)[ \t]+)?([a-z]+(?:[ \t-][a-z]+)?)(?:[ \t]*(<=|>=|!=|=|<|>)[ \t]*(\S.*))?$/;

function condition(
  { text, span }: Scalar,
  kind: string,
  keys: ReadonlyMap<string, KnownKey>,
  report: Report,
): SettingCondition | undefined {
  const written = text.trim();
  const [, not, word = "", operator, value = ""] = form.exec(written) ?? [];
  if (word === "" || (not !== undefined && operator !== undefined)) {
    report(badCondition(span, { written: excerpt(written) }));
    return undefined;
  }
  const known = keys.get(word.replace(/[ \t]/, "-"));
  if (known === undefined) {
    report(
      itemUnknown(span, { word, block: withArticle(kind), near: nearest(word, keys.keys()), words: [...keys.keys()] }),
    );
    return undefined;
  }
  const { key, words } = known;
  if (operator === undefined) return { written, key, asks: { is: not === undefined ? "there" : "not there" } };
  if (operator === "=" || operator === "!=") {
    if (words !== undefined && !words.includes(value)) {
      report(valueWord(span, { found: excerpt(value), words, near: nearest(value, words) }));
      return undefined;
    }
    return { written, key, asks: { is: operator === "=" ? "equal" : "not equal", word: value } };
  }
  const to = readComparison(`${operator} ${value}`);
  if (to !== undefined) return { written, key, asks: { is: "compared", to } };
  report(badCondition(span, { written: excerpt(written) }));
  return undefined;
}
