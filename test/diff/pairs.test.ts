import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diffModels } from "../../src/diff/diff.js";
import type { Model } from "../../src/model/blueprint.js";
import { resolve } from "../../src/resolve/resolve.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { parseYaml } from "../../src/yaml/read.js";

const folder = new URL("pairs/", import.meta.url);

/** Each file holds two sides of a blueprint and all that is to be told of them: one change a line, its message below. */
describe("a difference", () => {
  for (const name of readdirSync(folder).toSorted()) {
    it(name.replace(".txt", "").replaceAll("-", " "), async () => {
      const pair = readFileSync(new URL(name, folder), "utf8");
      const sides = pair.slice(0, pair.indexOf("=== changes\n"));
      const [, before = "", after = ""] = sides.split(/^=== .*\n/m);
      const changes = diffModels(modelOf(before), modelOf(after));
      const told = changes.map((change) => `${change.class} ${change.code} ${change.path}\n  ${change.message}\n`);
      await expect(`${sides}=== changes\n${told.join("")}`).toMatchFileSnapshot(new URL(name, folder).pathname);
    });
  }
});

/** What isn't a whole blueprint is the items of one. */
function modelOf(text: string): Model {
  const isYaml = text.startsWith("blueprint:");
  const isWhole = /^blueprint /m.test(text);
  const source = createSource("t.blueprint", isYaml || isWhole ? text : `blueprint t "Title" {\n${text}}\n`);
  const { value, diagnostics } = isYaml ? parseYaml(source) : parseText(source);
  const { models, diagnostics: more } = resolve(new Map([[source.path, value]]));
  expect([...diagnostics, ...more].map(({ message }) => message)).toEqual([]);
  return models.get(source.path)!;
}
