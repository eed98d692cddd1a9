import { jsonFinding } from "../../../diagnostics/print/json.js";
import type { Change } from "../../../diff/change.js";
import type { DiffReport } from "../report.js";

/** What changed, for a program: one versioned document. */
export function reportJson({ comparison }: DiffReport): string {
  const { changes, findings, summary } = comparison;
  const document = {
    format: "sightline-diff",
    version: 1,
    changes: changes.map(jsonChange),
    findings: { new: findings.new.map(jsonFinding), mended: findings.mended.map(jsonFinding) },
    summary,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function jsonChange(change: Change): Readonly<Record<string, unknown>> {
  const { code, class: weight, path, oldPath, blueprint, before, after, oldAt, newAt, message, along } = change;
  return {
    code,
    class: weight,
    path,
    ...(oldPath === null || oldPath === path ? {} : { oldPath }),
    blueprint,
    before,
    after,
    oldAt: place(oldAt),
    newAt: place(newAt),
    message,
    // Not listed by themselves, but without them the change isn't whole.
    ...(along.length === 0 ? {} : { along: along.map(jsonChange) }),
  };
}

function place(at: Change["oldAt"]): Readonly<Record<string, unknown>> | null {
  return at === null ? null : { file: at.source.path, ...at.source.positionAt(at.start) };
}
