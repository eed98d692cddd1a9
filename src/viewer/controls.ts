import type { Stage } from "./stage.js";

/** An element that every page has. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

/** What keys do on the stage, and buttons that name one in `data-act`. */
export const stageKeys: Readonly<Record<string, (on: Stage) => void>> = {
  "+": (on) => on.zoom(1.25),
  "=": (on) => on.zoom(1.25),
  "-": (on) => on.zoom(0.8),
  "0": (on) => on.fit(),
  "1": (on) => on.actualSize(),
  ArrowLeft: (on) => on.move(60, 0),
  ArrowRight: (on) => on.move(-60, 0),
  ArrowUp: (on) => on.move(0, 60),
  ArrowDown: (on) => on.move(0, -60),
};

/** Shows the picture of a view, and which tab is its own; tells which picture that is. */
export function showView(pictures: readonly SVGSVGElement[], view: string): SVGSVGElement | undefined {
  for (const each of pictures) each.toggleAttribute("hidden", each.dataset["view"] !== view);
  for (const tab of document.querySelectorAll<HTMLElement>("[data-tab]")) {
    tab.setAttribute("aria-pressed", String(tab.dataset["tab"] === view));
  }
  return pictures.find((each) => each.dataset["view"] === view);
}
