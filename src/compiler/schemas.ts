export type SchemaName = "yaml" | "model" | "config";

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
  {
    name: "config",
    file: "config.schema.json",
    doc: "sightline.config.yaml, for editors",
    load: async () => {
      const [{ settingsJsonSchema }, { known }] = await Promise.all([
        import("../yaml/settings/published.js"),
        import("./settings/parse.js"),
      ]);
      return settingsJsonSchema(known());
    },
  },
];

/** The text of a schema, as it is published. */
export async function printSchema({ load }: PublishedSchema): Promise<string> {
  return `${JSON.stringify(await load(), undefined, 2)}\n`;
}
