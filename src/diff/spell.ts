import type { Literal } from "../values/quantity.js";
import { writeLiteral } from "../values/write.js";
import type { Json } from "./change.js";
import type { FieldRow } from "./rows.js";

/** Of somebody's words so many characters are shown. */
const longest = 80;

/** A field's value for a person, short; nothing where there is none. */
export function spellValue(value: Json, row: Pick<FieldRow, "isText" | "references" | "many">): string | null {
  if (value === null || value === false || isEmpty(value)) return null;
  const spell = (each: Json): string => {
    if (typeof each !== "string") return spellOne(each);
    if (row.isText === true) return quote(each);
    return row.references === undefined ? each : `\`${each}\``;
  };
  if (!Array.isArray(value)) return spell(value);
  return value.map(spell).join(row.many === "sequence" ? " → " : ", ");
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Somebody's words on one line, cut where they are long. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const characters = [...line];
  return `"${characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line}"`;
}

/** Mappings are written as the text form does, in this order: the word before a part, and how the part is written. */
const parts: readonly (readonly [key: string, lead: string, how: "plain" | "quoted" | "name" | "flag"])[] = [
  ["purchase", "purchase", "plain"],
  ["from", "", "name"],
  ["persona", "", "name"],
  ["kind", "", "plain"],
  ["measure", "", "name"],
  ["title", "", "quoted"],
  ["value", "", "plain"],
  ["name", "", "quoted"],
  ["note", "", "quoted"],
  ["to", "to", "name"],
  ["at", "at", "name"],
  ["unseen", "unseen", "flag"],
  ["by", "by", "plain"],
  ["on", "on", "plain"],
  ["every", "every", "plain"],
  ["sample", "sample", "plain"],
  ["within", "within", "plain"],
  ["frequency", "frequency", "plain"],
  ["severity", "severity", "plain"],
  ["recovers", "recovers", "name"],
  ["label", "", "quoted"],
  ["about", "about", "quoted"],
  ["notes", "note", "quoted"],
  ["retention", "retention", "plain"],
  ["lifespan", "lifespan", "plain"],
  ["margin", "margin", "plain"],
  ["acquisition", "acquisition", "plain"],
  ["evidence", "evidence", "quoted"],
  ["customer", "customer", "quoted"],
  ["frontstage", "frontstage", "quoted"],
  ["backstage", "backstage", "quoted"],
  ["support", "support", "quoted"],
];

function spellOne(value: Json): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object" || value === null) return writeLiteral(value as Literal);
  if (isLiteral(value)) return writeLiteral(value as unknown as Literal);
  const held = value as Readonly<Record<string, Json>>;
  return parts
    .flatMap(([part, lead, how]) => {
      const inner = held[part];
      if (inner === undefined || inner === null || inner === false) return [];
      if (how === "flag") return [lead];
      return (Array.isArray(inner) ? inner : [inner]).map((each) => {
        const told = typeof each === "string" ? each : spellOne(each);
        const shown =
          how === "quoted" ? quote(told) : how === "name" && typeof each === "string" ? `\`${told}\`` : told;
        return lead === "" ? shown : `${lead} ${shown}`;
      });
    })
    .join(" ")
    .replace(/^on /, "");
}

/** A quantity: a range, a score, or a value with a unit, a currency, a period or an operator. */
function isLiteral(value: object): boolean {
  const keys = Object.keys(value);
  if (keys.length === 2 && keys.includes("from") && keys.includes("to")) return !("at" in value);
  return ["unit", "currency", "per", "of", "comparison"].some((key) => keys.includes(key));
}
