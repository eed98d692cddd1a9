import { ignoreRules } from "../../compiler/ignore/rules.js";
import { presetLevel } from "../../compiler/settings/levels.js";
import { languageErrors } from "../../diagnostics/language.js";
import { nearest } from "../../diagnostics/nearest.js";
import { Failure } from "../../host/failure.js";
import { findRoot } from "../../host/workspace.js";
import { rules } from "../../rules/index.js";
import { pages } from "../../rules/pages.js";
import { presets } from "../../yaml/settings/settings.js";
import { printPage, wrapped } from "../explain/page.js";
import type { Result } from "../result.js";
import { findSettings } from "../settings.js";
import type { Surroundings } from "../surroundings.js";

const all = [...rules, ...ignoreRules];

/** `sightline explain`: what a rule finds, why, an example that breaks it and its mend; without a rule, all there are. */
export async function explain(id: string | undefined, surroundings: Surroundings): Promise<Result> {
  if (id === undefined) return { status: 0, stdout: list() };
  const rule = all.find((each) => each.id === id);
  if (rule === undefined) return { status: 0, stdout: (await explainOwn(id, surroundings)) ?? explainError(id) };
  const levels = presets.map((preset) => `${presetLevel(rule, preset)} in ${preset}`).join(", ");
  const options = rules.find((each) => each.id === id)?.options ?? [];
  const shown = options.map(({ name, value, doc }) => `${name} (${value}): ${doc}`);
  const facts = [`Level: ${levels}`, ...shown.map((option) => `Option ${option}`)];
  const [title = "", ...rest] = (pages.get(id) ?? `# ${id}\n\n${sentence(rule.finds)}\n`).split("\n");
  return { status: 0, stdout: printPage([title, "", ...facts, ...rest].join("\n")) };
}

/** A rule of the workspace's own settings. */
async function explainOwn(id: string, { workingFolder }: Surroundings): Promise<string | undefined> {
  const root = findRoot(workingFolder, []);
  const { settings } = await findSettings(root, undefined, workingFolder);
  const own = settings.customRules.find((rule) => rule.id === id);
  if (own === undefined) return undefined;
  const words = (conditions: typeof own.where): string => conditions.map(({ written }) => `\`${written}\``).join(", ");
  const which = own.where.length === 0 ? "" : ` with ${words(own.where)}`;
  const what = `A rule of this workspace's settings (${own.severity}): every ${own.for}${which} must have ${words(own.require)}.`;
  return printPage(`# ${id}\n\n${sentence(own.message.replace(/\.$/, ""))}\n\n${what}\n`);
}

function explainError(id: string): string {
  const finds = languageErrors.get(id);
  if (finds === undefined) throw unknown(id);
  const why = "This is an error of the language: it can't be set or ignored, and nothing is drawn until it is mended.";
  return printPage(`# ${id}\n\n${sentence(finds)}\n\n${why}\n`);
}

function unknown(id: string): Failure {
  const near = nearest(id, [...all.map((rule) => rule.id), ...languageErrors.keys()]);
  const others = all
    .filter((rule) => rule.id.startsWith(`${id}/`) || rule.id.endsWith(`/${id}`))
    .map((rule) => rule.id);
  const meant = near.length > 0 ? near : others;
  const help =
    meant.length > 0 ? `Did you mean ${meant.slice(0, 6).join(", ")}?` : "`sightline explain` lists all the rules.";
  return new Failure(`There is no rule \`${id}\`. ${help}`);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function list(): string {
  const lines = all.flatMap(({ id, severity, finds }) => [`${id} (${severity})`, ...indented(finds)]);
  const errors = [...languageErrors].flatMap(([id, finds]) => [`${id} (error of the language)`, ...indented(finds)]);
  return `${[...lines, ...errors].join("\n")}\n`;
}

function indented(text: string): readonly string[] {
  return wrapped(text).map((line) => `    ${line}`);
}
