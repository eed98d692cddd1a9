import type { DataName } from "../../scene/scene.js";
import { toXml } from "../../text/xml.js";

/** Everything that our pictures are made of. There is no way to print another element or attribute. */
type ElementName = "svg" | "title" | "desc" | "g" | "rect" | "polygon" | "path" | "circle" | "text" | "tspan" | "a";

type AttributeName =
  | "xmlns"
  | "id"
  | "role"
  | "aria-labelledby"
  | "width"
  | "height"
  | "viewBox"
  | "x"
  | "y"
  | "rx"
  | "cx"
  | "cy"
  | "r"
  | "d"
  | "points"
  | "fill"
  | "stroke"
  | "stroke-width"
  | "stroke-dasharray"
  | "stroke-linejoin"
  | "stroke-linecap"
  | "font-family"
  | "font-size"
  | "font-weight"
  | "text-anchor"
  | "letter-spacing"
  | "text-decoration"
  | "href"
  | "target"
  | "rel"
  | "data-width"
  | `data-${DataName}`;

/** An attribute that is `undefined` isn't printed. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | number | undefined>>>;

declare const printed: unique symbol;

/** An element as XML. No text is one by itself, so nothing stands in a picture that wasn't escaped. */
export type Element = string & { readonly [printed]: true };

/** An element with those in it, each on a line of its own. */
export function element(name: ElementName, attributes: Attributes, children: readonly Element[] = []): Element {
  const start = `<${name}${writeAttributes(attributes)}`;
  return (children.length === 0 ? `${start}/>` : `${start}>\n${children.join("\n")}\n</${name}>`) as Element;
}

/** Elements that hold words: what is between their tags counts to the last space. */
type WordsName = Extract<ElementName, "title" | "desc" | "text" | "tspan">;

/** An element with a text in it, or with elements that stand beside each other in it. */
export function wordsElement(name: WordsName, attributes: Attributes, words: string | readonly Element[]): Element {
  if (words.length === 0 && typeof words !== "string") return element(name, attributes);
  const content = typeof words === "string" ? toXml(words) : words.join("");
  return `<${name}${writeAttributes(attributes)}>${content}</${name}>` as Element;
}

function writeAttributes(attributes: Attributes): string {
  let text = "";
  for (const name of Object.keys(attributes) as AttributeName[]) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${typeof value === "number" ? writeNumber(value) : toXml(value)}"`;
  }
  return text;
}

/** At most two decimals, no exponent, no negative zero. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
