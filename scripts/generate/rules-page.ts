import { readFileSync } from "node:fs";
import { rules } from "../../src/rules/index.js";

const intro = `# Rules

What the compiler finds in a blueprint beside errors of the language. An \`error\` fails a check, a \`warning\` fails it under
\`--max-warnings\`, an \`info\` never does. Rules with a ● are those that no blueprint should do without.

This page is written by \`npm run generate\` from \`src/rules\`.
`;

/** docs/reference/rules.md: a table of all rules, then each rule's own page. */
export function rulesPage(): string {
  const rows = rules.map(
    ({ id, severity, minimal, finds }) =>
      `| [\`${id}\`](#${anchor(id)})${minimal ? " ●" : ""} | ${severity} | ${finds.replaceAll("|", "\\|")} |`,
  );
  const table = ["| rule | severity | finds |", "| --- | --- | --- |", ...rows].join("\n");
  const pages = rules.map(({ id }) => page(id));
  return `${[intro, table, ...pages].join("\n").trimEnd()}\n`;
}

/** As GitHub makes it of a heading. */
function anchor(id: string): string {
  return id.replace("/", "");
}

/** A rule's page, its headings one level down, under its id. */
function page(id: string): string {
  const text = readFileSync(`src/rules/${id}.md`, "utf8").replace(/^# .*\n+/, "");
  return `\n## ${id}\n\n${text.trimEnd().replace(/^## /gm, "### ")}\n`;
}
