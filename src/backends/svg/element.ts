import type { DataName } from "../../scene/scene.js";

/** Everything that our pictures are made of. There is no way to print another element or attribute. */
export type ElementName =
  | "svg"
  | "title"
  | "desc"
  | "g"
  | "rect"
  | "polygon"
  | "path"
  | "circle"
  | "text"
  | "tspan"
  | "a";

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

export interface Element {
  readonly name: ElementName;
  readonly attributes: Attributes;
  readonly children: readonly (Element | string)[];
}

export function element(name: ElementName, attributes: Attributes, children: Element["children"] = []): Element {
  return { name, attributes, children };
}
