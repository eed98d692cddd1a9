import { ignoreRules } from "../../src/compiler/ignore/rules.js";
import { languageErrors } from "../../src/diagnostics/language.js";
import { rules } from "../../src/rules/index.js";
import { pages } from "../../src/rules/pages.js";

const intro = `# Rules

What the compiler finds in a blueprint beside errors of the language. An \`error\` fails a check, a \`warning\` fails it under
\`--max-warnings\`, an \`info\` never does. The severities here are those of the preset \`recommended\`; \`strict\` makes every
warning an error and every info a warning, and \`minimal\` keeps the rules with a ● only.

This page is written by \`npm run generate\` from \`src/rules\`. \`sightline explain RULE\` says the same in a terminal, and
[the settings](../settings.md) say how a rule is set, or ignored at one place.
`;

const ofLanguage = `
## Errors of the language

They can't be set or ignored: no output is written for a blueprint that has one.

| id | finds |
| --- | --- |
${[...languageErrors].map(([id, finds]) => `| \`${id}\` | ${cell(finds)} |`).join("\n")}
`;

/** docs/reference/rules.md: a table of all rules, then each rule's own page. */
export function rulesPage(): string {
  const all = [...rules, ...ignoreRules];
  const rows = all.map(
    ({ id, severity, minimal, finds }) =>
      `| [\`${id}\`](#${anchor(id)})${minimal ? " ●" : ""} | ${severity} | ${cell(finds)} |`,
  );
  const table = ["| rule | severity | finds |", "| --- | --- | --- |", ...rows].join("\n");
  const printed = all.map(({ id }) => page(id));
  return `${[intro, table, ...printed, ofLanguage].join("\n").trimEnd()}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** As GitHub makes it of a heading. */
function anchor(id: string): string {
  return id.replace("/", "");
}

/** A rule's page, its headings one level down, under its id, with its options. */
function page(id: string): string {
  const text = (pages.get(id) ?? "").replace(/^# .*\n+/, "");
  const options = (rules.find((rule) => rule.id === id)?.options ?? []).map(
    ({ name, value, doc }) => `- \`${name}\` (${value}): ${doc}`,
  );
  const listed = options.length === 0 ? "" : `\n### Options\n\n${options.join("\n")}\n`;
  return `\n## ${id}\n\n${text.trimEnd().replace(/^## /gm, "### ")}\n${listed}`;
}
