import type { Element } from "../model/element.js";
import { meets } from "../values/arithmetic.js";
import type { Amount, Comparison } from "../values/quantity.js";
import { writeLiteral } from "../values/write.js";

/** What must hold of an element: that something was written, that it wasn't, or what it is. */
export interface Condition {
  /** As the settings have it: `measured-by`, `severity >= 4`. */
  readonly written: string;
  /** The model's key. */
  readonly key: string;
  readonly asks:
    | { readonly is: "there" | "not there" }
    | { readonly is: "equal" | "not equal"; readonly word: string }
    /** Of a list its length. */
    | { readonly is: "compared"; readonly to: Comparison };
}

/** Whether a condition holds. What isn't there is neither equal to anything nor can it be compared. */
export function holds({ key, asks }: Condition, element: Element): boolean {
  const value = new Map<string, unknown>(Object.entries(element)).get(key);
  switch (asks.is) {
    case "there":
      return isThere(value);
    case "not there":
      return !isThere(value);
    case "equal":
      return spellings(value).includes(asks.word);
    case "not equal":
      return isThere(value) && !spellings(value).includes(asks.word);
    case "compared": {
      const amount = amountIn(value);
      return amount !== undefined && meets(asks.to, amount) === true;
    }
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== false && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** How the language spells a value; of a list, how it spells each. */
function spellings(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => spellings(each));
  if (typeof value === "string" || typeof value === "number") return [writeLiteral(value)];
  const amount = amountIn(value);
  if (amount !== undefined) return [writeLiteral(amount)];
  return isRecord(value) && typeof value["kind"] === "string" ? [value["kind"]] : [];
}

/** A number with its unit; of a list its length, of `waits` and other mappings their value, of `4/5` the 4. */
function amountIn(value: unknown): Amount | undefined {
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.length;
  if (!isRecord(value) || "per" in value || "from" in value) return undefined;
  const inner = value["value"];
  if (typeof inner !== "number") return amountIn(inner);
  if ("of" in value) return inner;
  const { unit, currency } = value;
  if (typeof currency === "string") return { value: inner, currency };
  return unit === undefined ? inner : ({ value: inner, unit } as Amount);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
