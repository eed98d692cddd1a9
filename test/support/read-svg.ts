import { around, type Box, type Dot } from "./geometry.js";
import { readXml, textOf, walk, type XmlElement } from "./read-xml.js";
import { shapedWidth } from "./shape-text.js";

/** A line of text with the ink around it, measured by the font itself or by the picture's own word. */
export interface DrawnText extends Box {
  readonly text: string;
}

export interface Shape extends Box {
  readonly rhombus: boolean;
}

/** A group of the picture with what its attributes say. */
export interface Marked {
  readonly kind: string;
  readonly data: ReadonlyMap<string, string>;
  /** Its first shape. */
  readonly outline: Shape | undefined;
  /** Its first open line. */
  readonly line: readonly Dot[] | undefined;
  /** Without those of badges in it. */
  readonly texts: readonly DrawnText[];
}

export interface Picture {
  readonly root: XmlElement;
  readonly view: Box;
  readonly marked: readonly Marked[];
  readonly texts: readonly DrawnText[];
  /** Everything drawn, with room for the half of its stroke that lies outside. */
  readonly extents: readonly Box[];
}

/** Reads a picture by its data attributes alone: nothing here knows how it was made. */
export function readSvg(svg: string): Picture {
  const root = readXml(svg);
  const [x, y, width, height] = root.attributes.get("viewBox")!.split(" ").map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const marked = [...walk(root)].filter((element) => element.attributes.has("data-kind")).map(readMarked);
  return {
    root,
    view: { x, y, width, height },
    marked,
    texts: [...walk(root)].filter(({ name }) => name === "text").flatMap(readText),
    extents: [...walk(root)].flatMap(extentOf),
  };
}

const closedShapes = new Set(["rect", "polygon", "circle"]);

function readMarked(element: XmlElement): Marked {
  const inner = [...walk(element)];
  const shape = inner.find(({ name }) => closedShapes.has(name));
  const line = inner.find(({ name }) => name === "path");
  return {
    kind: element.attributes.get("data-kind")!,
    data: element.attributes,
    outline: shape && shapeOf(shape),
    line: line && pointsOfPath(line.attributes.get("d")!),
    texts: textsIn(element, element),
  };
}

function textsIn(element: XmlElement, top: XmlElement): readonly DrawnText[] {
  if (element !== top && element.attributes.get("data-kind") === "badge") return [];
  if (element.name === "text") return readText(element);
  return element.children.flatMap((child) => (typeof child === "string" ? [] : textsIn(child, top)));
}

/** The lines of a text element; what a `tspan` doesn't say its parent does. */
function readText(element: XmlElement): readonly DrawnText[] {
  const spans = element.children.filter((child) => typeof child !== "string");
  const lines = spans.length > 0 ? spans : [element];
  return lines.map((line) => {
    const say = (name: string): string | undefined => line.attributes.get(name) ?? element.attributes.get(name);
    const text = textOf(line);
    const size = Number(say("font-size"));
    const weight = say("font-weight") === "600" ? 600 : 400;
    const spacing = Number(say("letter-spacing") ?? 0) * text.length;
    const given = say("data-width");
    if (say("font-family") !== undefined && given === undefined) throw new Error(`no data-width: ${text}`);
    const width = given === undefined ? shapedWidth(text, size, weight) + spacing : Number(given);
    const share = { middle: 0.5, end: 1 }[say("text-anchor") ?? ""] ?? 0;
    const baseline = Number(say("y"));
    return { text, x: Number(say("x")) - width * share, y: baseline - 0.73 * size, width, height: 0.93 * size };
  });
}

function shapeOf(element: XmlElement): Shape {
  const number = (name: string): number => Number(element.attributes.get(name) ?? 0);
  if (element.name === "rect") {
    return { x: number("x"), y: number("y"), width: number("width"), height: number("height"), rhombus: false };
  }
  if (element.name === "circle") {
    const r = number("r");
    return { x: number("cx") - r, y: number("cy") - r, width: 2 * r, height: 2 * r, rhombus: false };
  }
  return { ...bounds(pairs(element.attributes.get("points")!)), rhombus: true };
}

/** Corners of a path of straight pieces with rounded corners: the control point of a curve is the corner. */
function pointsOfPath(d: string): readonly Dot[] {
  const points: Dot[] = [];
  let rounded = false;
  for (const [, command, numbers] of d.matchAll(/([MLQC])([^MLQC]*)/g)) {
    const dots = pairs(numbers!);
    if (command === "Q") points[points.length - 1] = dots[0]!;
    else if (command === "C") points.push(dots.at(-1)!);
    else points.push(...dots);
    rounded = command === "Q";
  }
  if (rounded) throw new Error(`a line ends in a corner: ${d}`);
  return points;
}

function pairs(text: string): readonly Dot[] {
  const numbers = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (numbers.some(Number.isNaN)) throw new Error(`not numbers: ${text}`);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!] as const);
}

function bounds(points: readonly Dot[]): Box {
  return points.map((point) => around(point, point)).reduce(union);
}

function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const [right, bottom] = [Math.max(a.x + a.width, b.x + b.width), Math.max(a.y + a.height, b.y + b.height)];
  return { x, y, width: right - x, height: bottom - y };
}

function extentOf(element: XmlElement): readonly Box[] {
  if (closedShapes.has(element.name)) return [shapeOf(element)];
  if (element.name === "path") return [bounds(pointsOfPath(element.attributes.get("d")!))];
  return element.name === "text" ? readText(element) : [];
}
