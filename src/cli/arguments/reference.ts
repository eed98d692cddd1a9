import { type SchemaName, schemas } from "../../compiler/schemas.js";
import type { CommandForm } from "./form.js";
import { listed } from "./shared-options.js";
import { oneOf } from "./values.js";

/** `sightline explain` as the command line has it. */
export function explainForm(): CommandForm {
  return {
    name: "explain",
    doc: "say what a rule finds, why, and how to mend it; without a rule, which there are",
    operand: { name: "[RULE]", doc: "a rule, as findings name it: handshake/dangling" },
    options: [],
    act: async (rule: string | undefined, _: unknown, surroundings) =>
      (await import("../commands/explain.js")).explain(rule, surroundings),
  };
}

/** `sightline schema` as the command line has it. */
export function schemaForm(): CommandForm {
  const names = schemas.map(({ name }) => name);
  return {
    name: "schema",
    doc: listed("print a JSON Schema: ", schemas),
    operand: { name: "<WHICH>", doc: names.join(" or "), read: oneOf(names) },
    options: [],
    act: async (which: SchemaName) => (await import("../commands/schema.js")).schema(which),
  };
}
