import type { Item, Scene } from "../../scene/scene.js";
import { element, wordsElement, writeNumber } from "./element.js";
import { drawItems } from "./shapes.js";
import { fallbackFamilies, measuredFamily } from "./text.js";
import type { Theme } from "./theme.js";
import { light } from "./themes/light.js";

/** A scene as a file of SVG: the same bytes for the same scene. It refers to nothing outside itself. */
export function printSvg(scene: Scene, theme: Theme = light): string {
  const { id, width, height } = scene;
  const root = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${writeNumber(width)} ${writeNumber(height)}`,
      // Of an image nothing within can be reached, so one with links is none.
      role: hasLinks(scene.items) ? "group" : "img",
      "aria-labelledby": `${id}-title ${id}-description`,
      "font-family": `${measuredFamily}, ${fallbackFamilies}`,
    },
    [
      wordsElement("title", { id: `${id}-title` }, scene.title),
      wordsElement("desc", { id: `${id}-description` }, scene.description),
      element("rect", { width, height, fill: theme.paints.background }),
      ...drawItems(scene.items, theme),
    ],
  );
  return `${root}\n`;
}

function hasLinks(items: readonly Item[]): boolean {
  return items.some((item) => item.type === "group" && (item.href !== undefined || hasLinks(item.items)));
}
