import { printSchema, type SchemaName, schemas } from "../../compiler/schemas.js";
import type { Result } from "../result.js";

/** `sightline schema`: prints a JSON Schema. */
export async function schema(name: SchemaName): Promise<Result> {
  const texts = schemas.filter((each) => each.name === name).map(printSchema);
  return { status: 0, stdout: (await Promise.all(texts)).join("") };
}
