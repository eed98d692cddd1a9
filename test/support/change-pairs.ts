import { readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Model } from "../../src/model/blueprint.js";
import { resolve } from "../../src/resolve/resolve.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { parseYaml } from "./parse-yaml.js";

const folder = new URL("../diff/pairs/", import.meta.url);

/** Two sides of a blueprint, as a file has them; what follows them is what is to be told of their difference. */
export interface ChangePair {
  readonly file: string;
  /** Both, as they are written. */
  readonly sides: string;
  readonly before: string;
  readonly after: string;
}

/** Every pair of `test/diff/pairs`, by the name of its file. */
export function changePairs(): ReadonlyMap<string, ChangePair> {
  const names = readdirSync(folder).toSorted();
  return new Map(
    names.map((name) => {
      const pair = readFileSync(new URL(name, folder), "utf8");
      const sides = pair.slice(0, pair.indexOf("=== changes\n"));
      const [, before = "", after = ""] = sides.split(/^=== .*\n/m);
      return [
        name.replace(".txt", "").replaceAll("-", " "),
        { file: new URL(name, folder).pathname, sides, before, after },
      ];
    }),
  );
}

/** The model of one side. What isn't a whole blueprint is the items of one. */
export function sideModel(text: string): Model {
  const isYaml = text.startsWith("blueprint:");
  const isWhole = /^blueprint /m.test(text);
  const source = createSource("t.blueprint", isYaml || isWhole ? text : `blueprint t "Title" {\n${text}}\n`);
  const { value, diagnostics } = isYaml ? parseYaml(source) : parseText(source);
  const { models, diagnostics: more } = resolve(new Map([[source.path, value]]));
  expect([...diagnostics, ...more].map(({ message }) => message)).toEqual([]);
  return models.get(source.path)!;
}
