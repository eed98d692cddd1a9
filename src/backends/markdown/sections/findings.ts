import type { Spelling } from "../../../values/spelling.js";
import { writeNumber } from "../../../values/write.js";
import { type Block, heading, paragraph, section } from "../block.js";
import type { ReportFinding } from "../finding.js";
import { column, table } from "../table.js";
import { code } from "../text/code.js";
import { link } from "../text/link.js";
import { md } from "../text/markdown.js";
import { message } from "../text/message.js";

const groups = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["info", "Remarks"],
] as const;

/** What the check found, the worst first, each group in the order in which it was given. */
export function findings(found: readonly ReportFinding[], spelling: Spelling): readonly Block[] {
  if (found.length === 0) return section("Findings", paragraph(md`The check found nothing.`));
  const grouped = groups.flatMap(([severity, title]) => {
    const rows = found.filter((finding) => finding.severity === severity);
    return rows.length === 0 ? [] : [heading(3, `${title} (${writeNumber(rows.length, spelling)})`), ...list(rows)];
  });
  return section("Findings", grouped);
}

function list(rows: readonly ReportFinding[]): readonly Block[] {
  return table(rows, [
    column(md`What`, (finding) => message(finding.message)),
    column(md`Rule`, ({ rule }) => code(rule)),
    column(md`Place`, ({ file, line, column, url }) => {
      const place = code(`${file}:${line}:${column}`);
      return url === undefined ? place : link(place, url);
    }),
  ]);
}
