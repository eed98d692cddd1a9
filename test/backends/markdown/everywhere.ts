import type { ReportInput } from "../../../src/backends/markdown/report.js";
import { fullModel } from "../../support/full-model.js";

/** Words of the language and values: what no author can write freely. */
const fixed = new Set(
  "format state kind status lane basis stage contact category horizon better method per currency comparison".split(" "),
);
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * The report's input with a text put into every place that holds one: titles and prose become the text, ids and references
 * get it behind their own name, so that they go on naming what they named. What is Markdown by right (`about`, notes) stays, and
 * so do findings' messages, in which names may be code.
 */
export function everywhere(text: string, message = "Message"): ReportInput {
  return {
    model: infested(fullModel, "", text) as typeof fullModel,
    findings: (["error", "warning", "info"] as const).map((severity) => ({
      rule: `rule/${severity} ${text}`,
      severity,
      message,
      file: `full ${text}.blueprint`,
      line: 3,
      column: 7,
    })),
    picture: "full.blueprint.svg",
  };
}

function infested(value: unknown, key: string, text: string): unknown {
  if (typeof value === "string") {
    if (fixed.has(key) || day.test(value) || value === "unknown" || value === "%") return value;
    return value.trim() !== "" && isId(value) ? `${value} ${text}` : text;
  }
  if (Array.isArray(value)) return value.map((entry) => infested(entry, key, text));
  if (typeof value !== "object" || value === null || value instanceof Map) return value;
  const isQuantity = "value" in value && "unit" in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => {
      if (name === "origin" || (isQuantity && name === "unit")) return [name, entry];
      if (name === "about" || name === "notes") return [name, entry];
      return [name, infested(entry, name, text)];
    }),
  );
}

/** In the full model every id begins with a small letter and every text with a capital. */
function isId(value: string): boolean {
  return /^[a-z]/.test(value);
}
