import type { Block } from "../block.js";
import type { ReportFinding } from "../finding.js";
import { column, table } from "../table.js";
import { code } from "../text/code.js";
import { md } from "../text/markdown.js";
import { message } from "../text/message.js";
import { shortened } from "../titles.js";
import type { Compared, Limits } from "./compared.js";
import { part, rest } from "./fold.js";

/** Which findings came, and which went. */
export function findingsOf({ findings }: Compared, limits: Limits): readonly Block[] {
  return [
    ...list("New findings", "new finding", false, findings.new, limits.new),
    ...list("Mended findings", "mended finding", true, findings.mended, limits.mended),
  ];
}

function list(
  title: string,
  one: string,
  isFolded: boolean,
  findings: readonly ReportFinding[],
  most: number,
): readonly Block[] {
  if (findings.length === 0) return [];
  const rows = findings.slice(0, most);
  return part(`${title} (${findings.length})`, isFolded, [
    ...table(rows, [
      column(md``, ({ severity }) => code(severity)),
      column(md`What`, (finding) => message(shortened(finding.message, 300))),
      column(md`Rule`, ({ rule }) => code(rule)),
      column(md`Place`, ({ file, line, column }) => code(`${shortened(file)}:${line}:${column}`)),
    ]),
    ...rest(findings.length - rows.length, one),
  ]);
}
