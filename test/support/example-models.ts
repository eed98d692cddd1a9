import type { Model } from "../../src/model/blueprint.js";
import { resolve } from "../../src/resolve/resolve.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { exampleFiles } from "./example-files.js";
import { parseYaml } from "./parse-yaml.js";

/** The models of all examples, by the paths of their files. */
export function exampleModels(): ReadonlyMap<string, Model> {
  const documents = [...exampleFiles()].map(([path, text]) => {
    const source = createSource(path, text);
    return [path, (path.endsWith(".blueprint") ? parseText(source) : parseYaml(source)).value] as const;
  });
  return resolve(new Map(documents)).models;
}
