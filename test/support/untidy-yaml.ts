import { Alias, isCollection, isScalar, parseDocument, type Scalar, visit } from "yaml";
import type { Chance } from "./chance.js";

/** A YAML file that says the same in another layout: other indentation, quotes and brackets, and anchors for what is said twice. */
export function untidy(text: string, chance: Chance): string {
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false });
  const anchored = new Map<unknown, Scalar>();
  let aliases = 0;
  visit(document, {
    Scalar: (key, node) => {
      // A flag in quotes would be a text.
      if (key === "key" || typeof node.value !== "string" || node.value === "" || node.value === "true")
        return undefined;
      if (chance.of(20)) return undefined;
      const first = anchored.get(node.value);
      if (first !== undefined && aliases < 50 && node.comment == null && node.commentBefore == null) {
        aliases++;
        first.anchor ??= `a${aliases}`;
        return new Alias(first.anchor);
      }
      anchored.set(node.value, node);
      if (!node.value.includes("\n")) node.type = chance.pick(["QUOTE_DOUBLE", "QUOTE_SINGLE"]);
      return undefined;
    },
    Collection: (_key, node) => {
      if (isCollection(node) && node.flow === true && chance.of(2)) node.flow = false;
      if (isCollection(node) && chance.of(6)) node.spaceBefore = !chance.of(2);
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key)) pair.key.spaceBefore = !chance.of(8);
    },
  });
  return document.toString({
    indent: chance.pick([1, 2, 3, 4]),
    indentSeq: chance.of(2),
    flowCollectionPadding: chance.of(2),
    lineWidth: chance.pick([0, 60, 120]),
  });
}
