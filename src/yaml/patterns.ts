import type { Shape } from "../syntax/shape.js";
import { durationUnits, operators, periods } from "../values/quantity.js";

/** What JSON Schema says of a scalar: as an editor's YAML parser sees it, a number is a number and a day a string. */
export interface ScalarSchema {
  readonly type: string | readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly anyOf?: readonly ScalarSchema[];
}

const word = String.raw`[\p{L}\p{M}\p{Nd}_]+`;
const id = String.raw`[\p{L}_][\p{L}\p{M}\p{Nd}_]*(?:-${word})*`;
const number = String.raw`[+-]?\d+(?:\.\d+)?`;
const amount = `${number}(?:%|${durationUnits.join("|")}|[ \\t]+[A-Z]{3})?`;
const ofRate = { number, percent: `${number}%`, money: `${number}[ \\t]+[A-Z]{3}` };

/** An id, as the key of a declaration. */
export const idPattern = `^${id}$`;

/** How a scalar of a shape is spelled; what only the compiler can tell (days that exist, currencies) is left to it. */
export function scalarSchema(shape: Shape): ScalarSchema {
  switch (shape.kind) {
    case "string":
      return { type: ["string", "number", "boolean"] };
    case "id":
      return spelled(id);
    case "ref":
    case "foreign":
      return spelled(`${id}(?:\\.${id})*`);
    case "word":
      return { type: "string", enum: shape.words };
    case "flag":
      return { type: "boolean" };
    case "number":
      return numberSchema(shape);
    case "percent":
      return spelled(ofRate.percent);
    case "frequency":
      return spelled(`${ofRate.percent}|low|medium|high`);
    case "duration":
      return spelled(`${number}(?:${durationUnits.join("|")})`);
    case "date":
      return spelled(String.raw`\d{4}-\d{2}-\d{2}`);
    case "money":
      return spelled(ofRate.money);
    case "rate":
      return spelled(`(?:${shape.of.map((kind) => ofRate[kind]).join("|")})[ \\t]+per[ \\t]+(?:${periodsOf(shape)})`);
    case "range":
      return spelled(`${number}\\.\\.${number}`);
    case "score":
      return spelled(String.raw`\d+(?:\.\d+)?/\d+(?:\.\d+)?`);
    case "comparison":
      return spelled(`(?:${operators.join("|")})[ \\t]*${amount}`);
    case "either":
      return { type: ["string", "number"], anyOf: shape.of.map(scalarSchema) };
  }
}

function spelled(pattern: string): ScalarSchema {
  return { type: "string", pattern: `^(?:${pattern})$` };
}

function numberSchema({ min, max, step }: Extract<Shape, { kind: "number" }>): ScalarSchema {
  return {
    type: ["number", "string"],
    pattern: `^${number}$`,
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(step === undefined ? {} : { multipleOf: step }),
  };
}

function periodsOf({ per }: Extract<Shape, { kind: "rate" }>): string {
  return per ?? periods.join("|");
}
