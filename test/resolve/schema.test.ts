import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { printModel } from "../../src/backends/json/print.js";
import { modelJsonSchema } from "../../src/resolve/model-schema.js";
import type { Schema } from "../../src/resolve/schema-shapes.js";
import { everything, vending } from "./everything.js";

const schema = modelJsonSchema();
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
const definitions = schema["$defs"] as Readonly<Record<string, Schema>>;

function findings(value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the schema of the model", () => {
  test.each([
    ["vending", vending],
    ["everything", everything],
  ])("takes %s, with and without positions", (_, model) => {
    for (const positions of [false, true]) expect(findings(JSON.parse(printModel(model(), { positions })))).toEqual([]);
  });

  /** Otherwise a key that the compiler never gives could stand in the schema, and the types be wrong about it. */
  test("has no key that a blueprint with every word doesn't give", () => {
    const seen = new Set<string>();
    const visit = (value: unknown, at: Schema, name: string): void => {
      const reference = (at["$ref"] as string | undefined)?.slice("#/$defs/".length);
      if (reference !== undefined) visit(value, definitions[reference]!, reference);
      else if (Array.isArray(value)) for (const one of value) visit(one, at["items"] as Schema, name);
      else if (typeof value === "object" && value !== null && at["properties"] !== undefined) {
        for (const [key, inner] of Object.entries(value)) {
          seen.add(`${name}.${key}`);
          visit(inner, (at["properties"] as Record<string, Schema>)[key]!, `${name}.${key}`);
        }
      }
    };
    for (const model of [everything(), vending()])
      visit(JSON.parse(printModel(model, { positions: true })), schema, "model");
    const known = Object.entries({ ...definitions, model: schema }).flatMap(([name, of]) => keysOf(of, name));
    // What every element has is seen on some; the rest of what is left out are the other lanes' titles and the parts of quantities.
    const notHere =
      /\.(was|about)$|^model\.lanes\.|^decision\.fails\.|^(rate|comparison|percent|duration|money|range|score)\./;
    expect(known.filter((key) => !seen.has(key) && !notHere.test(key))).toEqual([]);
  });

  test.each<[what: string, path: string, value: unknown]>([
    ["an invented key of the model", "colour", "red"],
    ["an invented key of a step", "steps.0.colour", "red"],
    ["an invented key of a fail point", "steps.0.actions.1.fails.0.colour", "red"],
    ["an invented key of a measure's target", "measures.0.targets.0.colour", "red"],
    ["an invented lane", "lanes.side", "Aside"],
    ["a title that is a number", "steps.0.title", 4],
    ["a list that is missing", "steps.0.emotions", undefined],
    ["a duration that is a text", "steps.0.takes", "90min"],
    ["a unit that there isn't", "steps.0.takes.unit", "fortnight"],
    ["a severity of 9", "steps.0.pains.0.severity", 9],
    ["an emotion between the halves", "steps.0.emotions.0.value", 0.3],
    ["a kind of handshake that there isn't", "handshakes.0.kind", "wave"],
    ["a day that is none", "insights.0.on", "1 May"],
    ["another version of the format", "version", 2],
  ])("refuses %s", (_, path, value) => {
    const model: unknown = JSON.parse(printModel(everything()));
    const keys = path.split(".");
    const last = keys.pop()!;
    const holder = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], model);
    expect(holder).toBeTypeOf("object");
    (holder as Record<string, unknown>)[last] = value;
    expect(findings(JSON.parse(JSON.stringify(model)))).toEqual([expect.stringContaining(keys.join("/"))]);
  });
});

function keysOf(schema: Schema, name: string): readonly string[] {
  const properties = (schema["properties"] ?? (schema["items"] as Schema | undefined)?.["properties"] ?? {}) as Record<
    string,
    Schema
  >;
  return Object.entries(properties).flatMap(([key, inner]) => [`${name}.${key}`, ...keysOf(inner, `${name}.${key}`)]);
}
