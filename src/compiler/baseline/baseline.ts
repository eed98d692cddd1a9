import { compareText } from "../order.js";

/** What a workspace had when it began to be checked: findings that are held back until they are mended. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineEntry {
  readonly rule: string;
  /** As `elementOf` names it. */
  readonly element: string;
  /** How many findings of the rule there are at the element. */
  readonly count: number;
}

/** The file at the workspace's root. */
export const baselineFile = "sightline-baseline.json";

/** The text of a baseline: sorted, and a line for each entry, so that two branches seldom touch the same one. */
export function printBaseline({ entries }: Baseline): string {
  const lines = [...entries]
    .sort((a, b) => compareText(a.element, b.element) || compareText(a.rule, b.rule))
    .map(({ rule, element, count }) => {
      const more = count === 1 ? "" : `, "count": ${count}`;
      return `    { "rule": ${JSON.stringify(rule)}, "element": ${JSON.stringify(element)}${more} }`;
    });
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "format": "sightline-baseline",\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/** Reads the text of a baseline; nothing where it isn't one. */
export function parseBaseline(text: string): Baseline | undefined {
  const file = parseJson(text);
  if (!isRecord(file) || file["format"] !== "sightline-baseline" || file["version"] !== 1) return undefined;
  const findings = file["findings"];
  if (!Array.isArray(findings)) return undefined;
  const entries: BaselineEntry[] = [];
  for (const each of findings as readonly unknown[]) {
    if (!isRecord(each)) return undefined;
    const { rule, element, count = 1 } = each;
    if (typeof rule !== "string" || typeof element !== "string") return undefined;
    if (typeof count !== "number" || !Number.isInteger(count) || count < 1) return undefined;
    entries.push({ rule, element, count });
  }
  return { entries };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
