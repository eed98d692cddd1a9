import type { Group, Item, Paint } from "../../scene/scene.js";
import { type Attributes, type Element, element, wordsElement, writeNumber } from "./element.js";
import { drawLine, pair } from "./line.js";
import { drawText } from "./text.js";
import type { Theme } from "./theme.js";

/** What items become: mostly one element each; of a line also its arrowheads, of a text in several fonts its runs. */
export function drawItems(items: readonly Item[], theme: Theme): readonly Element[] {
  const drawn: Element[] = [];
  for (const item of items) {
    if (item.type === "line") drawn.push(...drawLine(item, theme));
    else if (item.type === "text") drawn.push(...drawText(item, theme));
    else drawn.push(drawShape(item, theme));
  }
  return drawn;
}

function drawShape(item: Exclude<Item, { readonly type: "line" | "text" }>, theme: Theme): Element {
  switch (item.type) {
    case "group":
      return drawGroup(item, theme);
    case "rect": {
      const { x, y, width, height, radius } = item;
      return element("rect", painted({ x, y, width, height, rx: radius }, item, theme));
    }
    case "circle":
      return element("circle", painted({ cx: item.x, cy: item.y, r: item.radius }, item, theme));
    case "polygon":
      return element("polygon", painted({ points: item.points.map(pair).join(" ") }, item, theme));
  }
}

function drawGroup({ data, title, href, items }: Group, theme: Theme): Element {
  const attributes = Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
  const inside = drawItems(items, theme);
  const drawn = element("g", attributes, title === undefined ? inside : [wordsElement("title", {}, title), ...inside]);
  // In a tab of its own: whoever looks something up wants to come back to where they were.
  return href === undefined ? drawn : element("a", { href, target: "_blank", rel: "noopener noreferrer" }, [drawn]);
}

function painted(shape: Attributes, paint: Paint, theme: Theme): Attributes {
  return {
    ...shape,
    fill: paint.fill === undefined ? "none" : theme.paints[paint.fill],
    stroke: paint.stroke === undefined ? undefined : theme.paints[paint.stroke],
    "stroke-width": paint.strokeWidth,
    "stroke-dasharray": paint.dash?.map(writeNumber).join(" "),
  };
}
