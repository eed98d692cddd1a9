import type { Group, Item, Paint } from "../../scene/scene.js";
import { type Attributes, type Element, element } from "./element.js";
import { drawLine, pair } from "./line.js";
import { drawText } from "./text.js";
import type { Theme } from "./theme.js";
import { writeNumber } from "./write.js";

/** What an item becomes: mostly one element; of a line also its arrowheads, of a text in several fonts its runs. */
export function drawItem(item: Item, theme: Theme): readonly Element[] {
  switch (item.type) {
    case "group":
      return [drawGroup(item, theme)];
    case "rect": {
      const { x, y, width, height, radius } = item;
      return [element("rect", { x, y, width, height, rx: radius, ...painted(item, theme) })];
    }
    case "circle":
      return [element("circle", { cx: item.x, cy: item.y, r: item.radius, ...painted(item, theme) })];
    case "polygon":
      return [element("polygon", { points: item.points.map(pair).join(" "), ...painted(item, theme) })];
    case "line":
      return drawLine(item, theme);
    case "text":
      return drawText(item, theme);
  }
}

function drawGroup(group: Group, theme: Theme): Element {
  const data: Attributes = Object.fromEntries(
    Object.entries(group.data).map(([name, value]) => [`data-${name}`, value]),
  );
  const title = group.title === undefined ? [] : [element("title", {}, [group.title])];
  const drawn = element("g", data, [...title, ...group.items.flatMap((item) => drawItem(item, theme))]);
  // In a tab of its own: whoever looks something up wants to come back to where they were.
  return group.href === undefined
    ? drawn
    : element("a", { href: group.href, target: "_blank", rel: "noopener noreferrer" }, [drawn]);
}

function painted(paint: Paint, theme: Theme): Attributes {
  return {
    fill: paint.fill === undefined ? "none" : theme.paints[paint.fill],
    stroke: paint.stroke === undefined ? undefined : theme.paints[paint.stroke],
    "stroke-width": paint.strokeWidth,
    "stroke-dasharray": paint.dash?.map(writeNumber).join(" "),
  };
}
