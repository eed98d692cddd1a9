import { expect } from "vitest";
import type { Model } from "../../src/model/blueprint.js";
import { resolve } from "../../src/resolve/resolve.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";

/** The model of a blueprint `t` with these items, and with shared declarations before it; it must have no findings. */
export function modelOf(items: string, shared = ""): Model {
  const source = createSource("t.blueprint", `${shared}\nblueprint t "Title" {\n${items}\n}`);
  const { value, diagnostics } = parseText(source);
  const { models, diagnostics: more } = resolve(new Map([[source.path, value]]));
  expect([...diagnostics, ...more]).toEqual([]);
  return models.get(source.path)!;
}
