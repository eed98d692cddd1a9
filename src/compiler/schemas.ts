export type SchemaName = "yaml" | "model";

/** A published JSON Schema. The code that makes it is loaded when it is asked for. */
export interface PublishedSchema {
  readonly name: SchemaName;
  /** In the folder `grammar/`. */
  readonly file: string;
  /** For help and docs. */
  readonly doc: string;
  readonly load: () => Promise<unknown>;
}

export const schemas: readonly PublishedSchema[] = [
  {
    name: "yaml",
    file: "blueprint.schema.json",
    doc: "the YAML form, for editors that complete and check it",
    load: async () => (await import("../yaml/published.js")).yamlJsonSchema(),
  },
  {
    name: "model",
    file: "model.schema.json",
    doc: "ID.json, for programs that read it",
    load: async () => (await import("../resolve/model-schema.js")).modelJsonSchema(),
  },
];

/** The text of a schema, as it is published. */
export async function printSchema({ load }: PublishedSchema): Promise<string> {
  return `${JSON.stringify(await load(), undefined, 2)}\n`;
}
