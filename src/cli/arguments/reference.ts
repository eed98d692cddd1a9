import { Argument, type Command } from "commander";
import { type SchemaName, schemas } from "../../compiler/schemas.js";
import type { Surroundings } from "../surroundings.js";
import type { Finish } from "./finish.js";
import { oneOf } from "./values.js";

export function addExplain(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command("explain")
    .description("say what a rule finds, why, and how to mend it; without a rule, which there are")
    .argument("[RULE]", "a rule, as findings name it: handshake/dangling")
    .action(async (rule?: string) =>
      finish(await (await import("../commands/explain.js")).explain(rule, surroundings)),
    );
}

export function addSchema(program: Command, _: Surroundings, finish: Finish): void {
  const schemaNames = schemas.map(({ name }) => name);
  program
    .command("schema")
    .description(`print a JSON Schema: ${schemas.map(({ name, doc }) => `${name} (${doc})`).join(", ")}`)
    .addArgument(new Argument("<WHICH>", schemaNames.join(" or ")).argParser(oneOf(schemaNames)))
    .action(async (which: SchemaName) => finish(await (await import("../commands/schema.js")).schema(which)));
}
