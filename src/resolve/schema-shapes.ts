import type { Shape } from "../syntax/shape.js";
import { durationUnits, operators, periods } from "../values/quantity.js";

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

const number: Schema = { type: "number" };
const text: Schema = { type: "string" };

/** An object with these keys and no others; `optional` are those that may be missing. */
export function objectOf(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", properties, required, additionalProperties: false };
}

export function listOf(items: Schema): Schema {
  return { type: "array", items };
}

export const definition = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** The schemas of quantities. */
export const quantities: Readonly<Record<string, Schema>> = {
  percent: objectOf({ value: number, unit: { const: "%" } }),
  duration: objectOf({ value: number, unit: { enum: durationUnits } }),
  money: objectOf({ value: number, currency: { type: "string", pattern: "^[A-Z]{3}$" } }),
  rate: objectOf({ value: number, unit: { const: "%" }, currency: text, per: { enum: periods } }, ["unit", "currency"]),
  range: objectOf({ from: number, to: number }),
  score: objectOf({ value: number, of: number }),
  comparison: objectOf(
    { comparison: { enum: operators }, value: number, unit: { enum: ["%", ...durationUnits] }, currency: text },
    ["unit", "currency"],
  ),
  date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
};

/** What the model holds of a value of this shape. */
export function schemaOfShape(shape: Shape): Schema {
  switch (shape.kind) {
    case "string":
    case "id":
    case "ref":
    case "foreign":
      return text;
    case "word":
      return { enum: shape.words };
    case "flag":
      return { type: "boolean" };
    case "number":
      return {
        type: shape.step === 1 ? "integer" : "number",
        ...(shape.min === undefined ? {} : { minimum: shape.min }),
        ...(shape.max === undefined ? {} : { maximum: shape.max }),
        ...(shape.step === undefined || shape.step === 1 ? {} : { multipleOf: shape.step }),
      };
    case "frequency":
      return definition("percent");
    case "either":
      return { anyOf: shape.of.map(schemaOfShape) };
    default:
      return definition(shape.kind);
  }
}
