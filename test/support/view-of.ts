import { printSvg } from "../../src/backends/svg/print.js";
import type { Model } from "../../src/model/blueprint.js";
import { resolve } from "../../src/resolve/resolve.js";
import type { Scene } from "../../src/scene/scene.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { checkView } from "./check-svg.js";
import { readSvg } from "./read-svg.js";
import { textOf, walk, type XmlElement } from "./read-xml.js";

/** What a view makes of a blueprint written as text. Throws where either is at fault. */
export function viewOf(
  draw: (model: Model) => Scene,
  items: string,
  shared = "",
  check: (svg: string, model: Model) => readonly string[] = checkView,
): XmlElement {
  const source = createSource("t.blueprint", `${shared}\nblueprint t "Title" {\n${items}\n}`);
  const { value, diagnostics } = parseText(source);
  const { models, diagnostics: more } = resolve(new Map([[source.path, value]]));
  const model = models.get(source.path)!;
  const svg = printSvg(draw(model));
  const faults = [...[...diagnostics, ...more].map(({ message }) => message), ...check(svg, model)];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return readSvg(svg).root;
}

export function groups(root: XmlElement, kind: string): readonly XmlElement[] {
  return [...walk(root)].filter((element) => element.attributes.get("data-kind") === kind);
}

/** The words of each group of a kind, without what only a pointer reads; without a kind those of each text. */
export function wordsOf(root: XmlElement, kind: string | undefined): readonly string[] {
  if (kind === undefined) return linesIn(root);
  return groups(root, kind).map((group) => linesIn(group).join(" "));
}

function linesIn(group: XmlElement): readonly string[] {
  return [...walk(group)]
    .filter(({ name }) => name === "text")
    .map((text) => text.children.map((child) => (typeof child === "string" ? child : textOf(child))).join(" "));
}
