import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Model } from "../../src/model/blueprint.js";
import { resolve } from "../../src/resolve/resolve.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { parseYaml } from "../../src/yaml/read.js";

const root = fileURLToPath(new URL("../../examples/", import.meta.url));

/** The models of all examples, by the paths of their files. */
export function exampleModels(): ReadonlyMap<string, Model> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.blueprint(\.ya?ml)?$/.test(file),
  );
  const documents = files.toSorted().map((file) => {
    const source = createSource(file.replaceAll("\\", "/"), readFileSync(`${root}${file}`, "utf8"));
    return [source.path, (file.endsWith(".blueprint") ? parseText(source) : parseYaml(source)).value] as const;
  });
  return resolve(new Map(documents)).models;
}
